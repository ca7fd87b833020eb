import { beforeAll, describe, expect, it } from 'vitest';
import type { Counter } from '../../../src/metrics/ask/counter.ts';
import { people } from '../../../src/metrics/define/counted.ts';
import { units } from '../../../src/metrics/define/units.ts';
import { measureReleased } from '../../../src/metrics/release/measureReleased.ts';
import { everything, type Filter, type Scope, toScope } from '../../../src/model/address/filter.ts';
import type { Measured } from '../../../src/model/figure/figure.ts';
import type { BreakdownId } from '../../../src/model/figure/indicator.ts';
import type { Programme } from '../../../src/model/place/programme.ts';
import type { Period } from '../../../src/model/time/period.ts';
import { periodOfKey } from '../../../src/model/time/timeKey.ts';
import { deduce, type Shown } from '../../support/attack/deduce.ts';
import { everyTable } from '../../support/attack/everyPage.ts';
import { hiddenIn, narrowIn, type Seen, seenAt } from '../../support/attack/places.ts';
import { isWide } from '../../support/attack/wide.ts';
import { demonstration } from '../../support/demonstration.ts';

const year = { from: '2019-02-15', to: '2020-02-15' };
const after = { from: '2020-02-15', to: '2021-02-15' };
const both = { from: year.from, to: after.to };
const quarters: readonly Period[] = [
  { from: '2019-02-15', to: '2019-04-01' },
  { from: '2019-04-01', to: '2019-07-01' },
  { from: '2019-07-01', to: '2019-10-01' },
  { from: '2019-10-01', to: '2020-01-01' },
  { from: '2020-01-01', to: '2020-02-15' },
];
const portraits = ['gender', 'age', 'occupation'] as const;
const at = (filter: Partial<Filter>, period: Period = year): Scope => toScope({ ...everything, ...filter }, period);

// The demonstration is read and counted once.
let counter: Counter;
let programme: Programme;
beforeAll(async () => {
  ({ counter, programme } = await demonstration());
}, 180_000);

const release = async (
  breakdowns: readonly BreakdownId[],
  filter: Partial<Filter> = {},
): Promise<readonly Measured[]> =>
  measureReleased(
    counter,
    breakdowns.map((by) => ({ indicator: 'people', by })),
    at(filter),
    { programme, profile: 'press' },
  );

describe('an attacker with every filter of the public profile, on the demonstration', { timeout: 180_000 }, () => {
  const seen = new Map<BreakdownId, Seen[]>();
  beforeAll(async () => {
    const see = async (place: string, within: string | null, filter: Partial<Filter>): Promise<void> => {
      (await release(portraits, filter)).forEach((measured, index) => {
        const portrait = portraits[index] ?? 'gender';
        seen.set(portrait, [...(seen.get(portrait) ?? []), seenAt(place, within, measured)]);
      });
    };
    const [cities, departments] = (await release(['city', 'department'])).map(({ cells }) =>
      cells.map(({ key }) => key).filter((key) => key !== 'unknown'),
    );
    await see('region', null, {});
    for (const department of departments ?? []) await see(department, 'region', { departments: [department] });
    for (const city of cities ?? []) await see(city, city.slice(0, 2), { cities: [city] });
  }, 180_000);

  it.each(portraits)('tells no withheld cell of %s to within the threshold', (portrait) => {
    expect(hiddenIn(seen.get(portrait) ?? []).length).toBeGreaterThan(0);
    expect(narrowIn(seen.get(portrait) ?? [])).toEqual([]);
  });

  it('crosses a place and a period with one criterion, and no more', async () => {
    const states = async (by: BreakdownId, filter: Partial<Filter>): Promise<ReadonlySet<string>> =>
      new Set(
        (await release([by], filter)).flatMap(({ cells }) =>
          cells.map(({ figure }) => (figure.state === 'withheld' ? figure.reason : figure.state)),
        ),
      );
    expect(await states('theme', { gender: ['F'] })).toEqual(new Set(['too-fine']));
    expect(await states('city', { gender: ['F'], occupation: ['jobseeker'] })).toEqual(new Set(['too-fine']));
    expect(await states('city', { gender: ['F'] })).toContain('shown');
    const [reserved] = await release(['city'], { gender: ['F'], reserved: true });
    expect(reserved?.total).toEqual({ state: 'withheld', reason: 'too-fine' });
  });

  it.each(portraits)('shows through a filter on %s nothing that its table withholds', async (portrait) => {
    const withheld = new Set(hiddenIn(seen.get(portrait) ?? []));
    const shown: string[] = [];
    for (const category of seen.get(portrait)?.[0]?.counts.keys() ?? [])
      for (const { cells } of await release(['city', 'department'], { [portrait]: [category] }))
        for (const { key, figure } of cells) if (figure.state === 'shown') shown.push(`${key} ${category}`);
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((cell) => withheld.has(cell))).toEqual([]);
  });
});

// Every page of a dozen scopes, then a linear programme for each count withheld.
describe('a reader of the tables of every page, of the demonstration', { timeout: 300_000 }, () => {
  const known = new Map<string, readonly Shown[]>();
  const tablesOf = async (scopes: readonly Scope[]): Promise<readonly Shown[]> => {
    const found: Shown[] = [];
    for (const scope of scopes) {
      const name = JSON.stringify(scope);
      const tables = known.get(name) ?? (await everyTable(counter, [scope], { programme }));
      known.set(name, tables);
      found.push(...tables);
    }
    return found;
  };
  /** The town with the fewest people in the year, the partner or theme with the fewest in a month. */
  const smallest = async (by: 'city' | 'partner' | 'theme'): Promise<string> => {
    const [tally = []] = await counter.count([
      { form: 'count', measures: [people], by: by === 'city' ? [by] : [by, 'month'], scope: at({}) },
    ]);
    const [first = ''] = tally
      .toSorted((a, b) => (a.counts[0] ?? 0) - (b.counts[0] ?? 0))
      .flatMap(({ keys: [key] }) => key ?? []);
    return first;
  };
  const some = isWide ? quarters : quarters.slice(0, 2);

  it.each([
    [
      'the whole, its quarters and the year after',
      async () => [year, ...quarters, after].map((period) => at({}, period)),
    ],
    [
      'the smallest town and the hub',
      async () => [
        at({}),
        at({ cities: [programme.hub] }),
        at({ cities: [await smallest('city')] }),
        ...some.map((period) => at({}, period)),
      ],
    ],
    [
      'calendar years and weeks',
      async () =>
        [
          year,
          { from: '2019-01-01', to: '2020-01-01' },
          { from: '2020-01-01', to: '2021-01-01' },
          { from: '2019-05-06', to: '2019-05-13' },
          { from: '2019-05-06', to: '2019-05-20' },
          { from: '2019-05-01', to: '2019-06-01' },
        ].map((period) => at({}, period)),
    ],
    [
      'one year, the next and both, of everybody, the smallest town and the smallest partner',
      async () => {
        const filters = [{}, { cities: [await smallest('city')] }, { partners: [await smallest('partner')] }];
        return filters.flatMap((filter) => [year, after, both].map((period) => at(filter, period)));
      },
    ],
    [
      'years of months that overlap',
      async () =>
        [
          year,
          both,
          { from: '2019-09-01', to: '2020-09-01' },
          { from: '2019-02-15', to: '2020-09-01' },
          { from: '2019-09-01', to: '2021-02-15' },
        ].flatMap((period) => [{}, { departments: ['31'] }].map((filter) => at(filter, period))),
    ],
    [
      'a place, a theme and a partner asked together',
      async () => {
        const [themes, partners] = [[await smallest('theme')], [await smallest('partner')]];
        return [{}, { cities: [programme.hub] }, { departments: ['30'] }].flatMap((place) =>
          [place, { ...place, themes }, { ...place, partners }, { ...place, themes, partners }].map((each) => at(each)),
        );
      },
    ],
    [
      'a town where a gender is of few, and its department',
      async () => [at({ cities: ['31555'] }), at({ cities: ['31555'] }, after), at({ departments: ['31'] })],
    ],
    [
      'a small partner by quarter',
      async () => {
        const partner = await smallest('partner');
        return [
          at({}),
          ...some.map((period) => at({}, period)),
          ...[year, ...some].map((period) => at({ partners: [partner] }, period)),
        ];
      },
    ],
  ] as const)('tells nothing of 1 to 10 people to within the threshold from %s', async (_, scopes) => {
    const { pinned, targets } = deduce(await tablesOf(await scopes()));
    expect(targets).toBeGreaterThan(50);
    expect(pinned).toEqual([]);
  });
});

describe('a period that cuts a month', { timeout: 120_000 }, () => {
  const cut = { from: '2019-02-15', to: '2019-06-14' };
  const isPersonal = ({ unit }: Measured): boolean => units[unit].isPersonal;
  it.each([
    ['everybody', {}],
    ['the hub', { cities: ['34172'] }],
    ['a department', { departments: ['31'] }],
    ['women', { gender: ['F'] }],
    ['a partner', 'partner'],
  ] as const)('tells nobody outside of %s: of the days left people could be told', async (_, asked) => {
    const [partners] = await release(['partner']);
    const filter = asked === 'partner' ? { partners: [partners?.cells[0]?.key ?? ''] } : asked;
    const tables = await everyTable(counter, [at(filter, cut)], { programme });
    // Somebody is there, whom the whole year tells of.
    const [people] = await measureReleased(counter, [{ indicator: 'people', by: null }], at(filter), {
      programme,
      profile: 'press',
    });
    expect(people?.total.state).toBe('shown');
    expect(tables.some(({ exact: { total } }) => total.state === 'shown' && total.value > 10)).toBe(true);
    const told = tables.flatMap(({ scope, released: { indicator, by, total, cells, ...rest } }) => {
      if (!isPersonal({ indicator, by, total, cells, ...rest })) return [];
      const isCut = (key: string): boolean => {
        const days = by === null || key === '' ? null : periodOfKey(by, key);
        return days === null || days.to > scope.period.to || by === 'week';
      };
      return [{ key: '', figure: total }, ...cells].flatMap(({ key, figure }) =>
        figure.state === 'shown' && isCut(key) ? [`${indicator} ${by} ${key}: ${figure.value}`] : [],
      );
    });
    expect(tables.length).toBeGreaterThan(50);
    expect(told).toEqual([]);
  });
});
