import type { FirstDayDimension, OnceMeasure, PersonKey, Question } from '../../src/metrics/ask/question.ts';
import { type FactMeasure, is, measureKey, measuresOf } from '../../src/metrics/define/algebra.ts';
import { indicators } from '../../src/metrics/define/indicators.ts';
import { attended } from '../../src/metrics/define/counted.ts';
import type { Scope } from '../../src/model/address/filter.ts';

const measures = [...new Map(indicators.flatMap(measuresOf).map((each) => [measureKey(each), each])).values()];
const counted = measures.filter((each): each is FactMeasure => 'count' in each);
export const dimensions: readonly FirstDayDimension[] = [
  'day',
  'month',
  'quarter',
  'week',
  'year',
  'weekday',
  'hour',
  'city',
  'department',
  'epci',
  'home-city',
  'home-department',
  'theme',
  'partner',
  'venue',
  'reserved',
  'gender',
  'age',
  'occupation',
];
const marks: PersonKey = {
  key: 'marks',
  marks: [
    { of: 'visit', where: attended },
    { of: 'visit', where: is('city', '34172') },
    { of: 'coaching', where: attended },
    { of: 'opportunity', where: { all: [] } },
  ],
};

/** Every form of question, measure and dimension of a scope; `a` and `b` are crossed. */
export function questionsIn(
  asked: Scope,
  [a, b]: readonly [FirstDayDimension, FirstDayDimension],
): readonly Question[] {
  const people: readonly PersonKey[] = [
    marks,
    { key: 'times', mark: { of: 'visit', where: attended } },
    { key: 'times', mark: { of: 'coaching', where: attended } },
    { key: 'most-in-a-day', mark: { of: 'opportunity', where: { all: [] } } },
    { key: 'again' },
    { key: 'before-coaching' },
  ];
  const ofOpportunity = counted.filter(({ of }) => of === 'opportunity');
  const simple = counted.filter(
    (each): each is OnceMeasure =>
      each.count !== 'seats' && each.count !== 'minutes' && !JSON.stringify(each.where).includes('seen_at_hub'),
  );
  return [
    { form: 'count', by: [], scope: asked, measures: [...measures, { known: 'people' }] },
    ...dimensions.map((by): Question => ({ form: 'count', by: [by], scope: asked, measures: counted })),
    ...(['city', 'department', 'epci'] as const).map((by): Question => ({
      form: 'count',
      by: [by],
      scope: asked,
      measures: [{ residents: 'area' }],
    })),
    { form: 'count', by: [a], scope: asked, measures: [{ residents: 'reached' }] },
    { form: 'count', by: [a, b], scope: asked, measures: counted },
    { form: 'count', by: ['type'], scope: asked, measures: ofOpportunity },
    { form: 'count', by: ['evidence', a], scope: asked, measures: ofOpportunity },
    { form: 'count', by: ['day'], once: true, scope: asked, measures: simple },
    ...people.map((each): Question => ({ form: 'tabulate', people: each, scope: asked })),
    ...[null, a].flatMap((by) =>
      [30, 365].map((window): Question => ({
        form: 'follow',
        to: { stages: true, window, by },
        asOf: '2020-02-15',
        scope: asked,
      })),
    ),
    ...(['coaching', 'opportunity'] as const).map((next): Question => ({
      form: 'follow',
      to: { next },
      asOf: '2020-01-01',
      scope: asked,
    })),
    ...counted.slice(0, 12).map((of): Question => ({ form: 'rows', of, most: 5, scope: asked })),
  ];
}
