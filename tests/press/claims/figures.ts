import type { Figure } from '../../../src/model/figure/figure.ts';
import type { IndicatorId } from '../../../src/model/figure/indicator.ts';
import type { Base, FiguresAt } from '../../../src/press/claims/judge.ts';
import type { NamedPlaces } from '../../../src/press/claims/places.ts';

export const places: NamedPlaces = {
  cities: [
    { code: '34172', name: 'Montpellier' },
    { code: '31555', name: 'Toulouse' },
    { code: '81004', name: 'Albi' },
    { code: '48095', name: 'Mende' },
    { code: '12145', name: 'Millau' },
    { code: '11262', name: 'Narbonne' },
    { code: '30189', name: 'Nîmes' },
  ],
  hub: '34172',
  region: 'Occitanie',
};

const count = (value: number): Figure => ({ state: 'shown', value, numerator: value, denominator: null, unknown: 0 });
const ratio = (numerator: number, denominator: number, unknown = 0): Figure => ({
  state: 'shown',
  value: numerator / denominator,
  numerator,
  denominator,
  unknown,
});

type Known = Partial<Record<IndicatorId, Figure>>;

/** The demonstration's first year: the whole region, Montpellier, and a Toulouse of our own. */
const region: Known = {
  registrations: count(48_163),
  attendances: count(39_602),
  people: count(30_120),
  'new-people': count(30_120),
  sessions: count(2285),
  'session-cities': count(51),
  partners: count(101),
  'attendances-per-person': ratio(39_560, 30_120),
  'people-per-session': ratio(39_602, 2285),
  'no-show-rate': ratio(5150, 44_752),
  'fill-rate': ratio(22_271, 30_095),
  'hub-share': ratio(17_940, 30_120),
  'elsewhere-people': count(12_900),
  'women-share': ratio(15_539, 28_905, 1215),
  'gender-unknown-share': ratio(1215, 30_120),
  'job-seeker-share': ratio(9516, 27_988, 2132),
  'reserved-sessions': count(158),
  'reserved-attendances': count(3764),
  'coached-people': count(3024),
  'coaching-appointments': count(5289),
  'coaching-rate': ratio(3012, 30_120),
  opportunities: count(1971),
  'opportunity-people': count(1834),
  'opportunity-rate': ratio(1813, 3024),
  'people-per-1000': { ...count(4.918), numerator: 30_120, denominator: 6_124_653 } as Figure,
  'population-within-10km': ratio(3_716_051, 6_124_653),
};
const montpellier: Known = {
  ...region,
  registrations: count(27_789),
  attendances: count(22_755),
  people: count(17_940),
  'new-people': count(17_551),
  sessions: count(1263),
  'session-cities': count(1),
  partners: count(9),
  'attendances-per-person': ratio(22_754, 17_940),
  'people-per-session': ratio(22_755, 1263),
  'no-show-rate': ratio(3049, 25_804),
  'women-share': ratio(9303, 17_214, 726),
  'job-seeker-share': ratio(5655, 16_626, 1314),
  'reserved-sessions': count(129),
  'reserved-attendances': count(3168),
  'coached-people': count(1778),
  'coaching-appointments': count(3075),
  'coaching-rate': ratio(1778, 17_940),
  opportunities: count(1139),
  'opportunity-people': count(1057),
  'opportunity-rate': ratio(1047, 1778),
};
const toulouse: Known = {
  people: count(4210),
  attendances: count(5100),
  sessions: count(300),
  'women-share': ratio(2100, 4038, 172),
};

const missing: Figure = { state: 'undefined' };
const men: Figure = count(13_300);

/** The figures of a base; nothing is known of a year other than 2019 and 2020. */
export const figuresAt: FiguresAt = ({ cities, year }: Base) => {
  if (year !== null && year !== 2019 && year !== 2020) return 'outside';
  const [city, ...more] = cities;
  const known =
    more.length > 0
      ? {}
      : city === undefined
        ? region
        : city === '34172'
          ? montpellier
          : city === '31555'
            ? toulouse
            : {};
  return {
    figure: (indicator) => known[indicator] ?? missing,
    cell: ({ key }) => (key === 'M' && city === undefined ? men : missing),
  };
};

/** Figures of the region with one of another value; a rate is of 100 000, everybody known. */
export function withValue(indicator: IndicatorId, value: number, isShare: boolean): FiguresAt {
  const figure = isShare ? ratio(Math.round(value * 1e9), 1e9) : count(value);
  return () => ({
    figure: (asked) => (asked === indicator ? figure : (region[asked] ?? missing)),
    cell: () => missing,
  });
}
