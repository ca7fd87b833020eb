import { beforeAll, describe, expect, it } from 'vitest';
import type { Given } from '../../../scripts/commands/given.ts';
import type { Ground } from '../../../src/answers/answering.ts';
import { moved } from '../../../src/answers/moved.ts';
import { curves } from '../../../src/answers/overTime.ts';
import { cohort, flows, opportunities } from '../../../src/answers/pathway.ts';
import { coming, habits } from '../../../src/answers/people.ts';
import { circles } from '../../../src/answers/places.ts';
import { standings } from '../../../src/answers/standings.ts';
import { headlines } from '../../../src/metrics/ask/requests/overview.ts';
import { THRESHOLD } from '../../../src/metrics/define/threshold.ts';
import { units } from '../../../src/metrics/define/units.ts';
import { measureReleased } from '../../../src/metrics/release/measureReleased.ts';
import { everything, type Scope, toScope } from '../../../src/model/address/filter.ts';
import type { Profile } from '../../../src/model/address/address.ts';
import type { CirclesOver } from '../../../src/model/figure/answers/circlesOver.ts';
import type { Figure, Measured } from '../../../src/model/figure/figure.ts';
import type { Period } from '../../../src/model/time/period.ts';
import { periodOfKey } from '../../../src/model/time/timeKey.ts';
import { deduce, type Shown } from '../../support/attack/deduce.ts';
import { everyTable } from '../../support/attack/everyPage.ts';
import { demonstration } from '../../support/demonstration.ts';

const year = { from: '2019-02-15', to: '2020-02-15' };
const after = { from: '2020-02-15', to: '2021-02-15' };
/** Periods that a reader may ask for, each inside another. */
const periods: readonly Period[] = [
  year,
  after,
  { from: year.from, to: after.to },
  { from: '2019-01-01', to: '2020-01-01' },
  { from: year.from, to: '2020-02-14' },
  { from: year.from, to: '2020-02-08' },
  { from: '2019-02-16', to: '2020-02-08' },
  { from: year.from, to: '2020-02-01' },
  { from: '2019-03-01', to: year.to },
  { from: '2019-04-01', to: '2019-07-01' },
  { from: '2019-04-01', to: '2019-06-28' },
  { from: '2019-05-01', to: '2019-06-01' },
  { from: '2020-09-01', to: '2021-02-15' },
  { from: '2020-10-01', to: '2021-02-15' },
];

let given: Given;
beforeAll(async () => {
  given = await demonstration();
}, 180_000);

const groundOf = (period: Period, profile: Profile): Ground => ({
  counter: given.counter,
  scope: toScope(everything, period),
  programme: given.programme,
  profile,
  known: {
    extent: given.extent,
    recorded: new Set(['coaching', 'opportunity', 'partner', 'presence', 'reserved']),
  },
  digest: '',
});

const asOf = after.to;
const some = [30, 90] as const;
const asked: readonly (readonly [string, (ground: Ground) => Promise<unknown>])[] = [
  [
    'headline figures',
    async ({ counter, scope, programme, profile }) => {
      const requests = headlines.map((indicator) => ({ indicator, by: null }));
      const found = await measureReleased(counter, requests, scope, { programme, profile });
      const told = found.filter(({ unit }) => units[unit].isPersonal);
      return Object.fromEntries(told.map(({ indicator, total }) => [indicator, total]));
    },
  ],
  ['opportunities', async (ground) => opportunities.answer(ground)],
  ['flows', async (ground) => flows.answer(ground)],
  ['coming', async (ground) => coming.answer(ground)],
  ['habits', async (ground) => habits.answer(ground)],
  ...some.map(
    (window) =>
      [
        `cohort of ${window} days`,
        async (ground: Ground) => cohort.answer(ground, window, 'occupation', asOf),
      ] as const,
  ),
  ['curves', async (ground) => curves.answer(ground)],
  [
    'targets',
    async (ground) => {
      const { period } = ground.scope;
      const set = (['people', 'attendances', 'opportunities', 'coached-people'] as const).map((indicator) => ({
        indicator,
        period,
        value: 100,
      }));
      return standings.answer(ground, set, asOf);
    },
  ],
  ['moved', async (ground) => moved.answer(ground, toScope(everything, year))],
];

/** Names of counts that are of nobody, or not of a period. */
const isOther = /window|median|period|asOf|slots|days|slot|sessions|perPerson|months\.(\d+)\.(fresh|active)/;

/** Every count that an answer tells, by where it stands in it: those of months by their month. */
function countsIn(value: unknown, at = ''): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[at, value]];
  if (typeof value !== 'object' || value === null || isOther.test(at)) return [];
  if ('state' in value) {
    const { numerator = null, denominator = null } = value as { numerator?: number; denominator?: number | null };
    return [
      ...(numerator === null ? [] : [[`${at} n`, numerator] as const]),
      ...(denominator === null ? [] : [[`${at} d`, denominator] as const]),
    ];
  }
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const own = typeof part === 'object' && part !== null && 'key' in part ? String(part.key) : key;
    return countsIn(part, `${at}.${own}`);
  });
}

const isWithin = (part: Period, whole: Period): boolean => part.from >= whole.from && part.to <= whole.to;

describe('an answer of a period, beside that of a longer one', { timeout: 120_000 }, () => {
  it.each(asked)('tells nothing of 1 to 10 by what %s have less', async (_, ask) => {
    const told = await Promise.all(
      periods.map(async (period) => [period, new Map(countsIn(await ask(groundOf(period, 'press'))))] as const),
    );
    const leaks = told.flatMap(([part, own]) =>
      told.flatMap(([whole, all]) =>
        part === whole || !isWithin(part, whole)
          ? []
          : [...own].flatMap(([name, count]) => {
              const more = (all.get(name) ?? count) - count;
              return Math.abs(more) > 0 && Math.abs(more) < THRESHOLD
                ? [`${name}: ${count} of ${part.from}/${part.to}, ${more} more of ${whole.from}/${whole.to}`]
                : [];
            }),
      ),
    );
    expect(leaks).toEqual([]);
  });
});

/** Denominators that are of nobody, and a number of days. */
const ofNobody = /^\.(people-per-1000|fill-rate) d$|median/;

/** The ratios that an answer tells, and the sizes of differences between two. */
function ratiosIn(value: unknown, at = ''): readonly (readonly [string, number])[] {
  if (typeof value !== 'object' || value === null || /per-1000|fill-rate/.test(at)) return [];
  const own = value as { value?: unknown; denominator?: unknown; size?: unknown };
  const found = typeof own.denominator === 'number' ? own.value : own.size;
  if (typeof found === 'number') return [[at, found]];
  return Object.entries(value).flatMap(([key, part]) => ratiosIn(part, `${at}.${key}`));
}

describe('an answer as open data', { timeout: 120_000 }, () => {
  it.each(asked)('tells of %s nothing that the press is not told, and nothing exactly', async (_, ask) => {
    const wrong: string[] = [];
    for (const period of [year, after, { from: '2019-04-01', to: '2019-07-01' }]) {
      const [press, open] = [await ask(groundOf(period, 'press')), await ask(groundOf(period, 'open'))];
      const told = new Set(countsIn(press).map(([name]) => name));
      for (const [name, count] of countsIn(open)) {
        if (!told.has(name)) wrong.push(`${name} is not told to the press`);
        if (count % 5 !== 0 && !ofNobody.test(name) && !name.endsWith('.size')) wrong.push(`${name}: ${count}`);
      }
      for (const [name, ratio] of ratiosIn(open))
        if (Math.abs(ratio * 1000 - Math.round(ratio * 1000)) > 1e-6) wrong.push(`${name}: ${ratio}`);
    }
    expect(wrong).toEqual([]);
  });
});

it.each(asked.filter(([name]) => !/flows|moved|cohort of (?!90)/.test(name)))(
  'a whole year of the demonstration is told of: %s',
  async (_, ask) => {
    expect(countsIn(await ask(groundOf(year, 'press'))).length).toBeGreaterThan(3);
  },
);

/** The people of each city, moment by moment, as the tables of people that a reader could have asked for. */
function tablesOfCircles({
  by,
  moments,
  cities,
  everywhere,
  total,
  period,
}: CirclesOver): readonly (readonly [Scope, Measured])[] {
  const table = (scope: Scope, whole: Figure, cells: Measured['cells']): readonly [Scope, Measured] => [
    scope,
    { indicator: 'people', by: 'city', unit: 'people', period: scope.period, total: whole, cells },
  ];
  const all = cities.map(({ city, total: figure }) => ({ key: city, figure }));
  return [
    table(toScope(everything, period), total, all),
    ...moments.map((moment, index) => {
      const days = periodOfKey(by, moment) ?? period;
      const own = {
        from: days.from > period.from ? days.from : period.from,
        to: days.to < period.to ? days.to : period.to,
      };
      return table(
        toScope(everything, own),
        everywhere[index] ?? nothing,
        cities.map(({ city, people }) => ({ key: city, figure: people[index] ?? nothing })),
      );
    }),
  ];
}
const nothing: Figure = { state: 'undefined' };

describe('the people of each city over time', { timeout: 180_000 }, () => {
  it.each(['month', 'quarter'] as const)('tell by %s of nobody, beside the tables of the same days', async (by) => {
    const found: Shown[] = [];
    for (const period of [year, { from: '2019-04-01', to: '2019-06-20' }]) {
      const [exact, released] = await Promise.all(
        (['internal', 'press'] as const).map(async (profile) => circles.answer(groundOf(period, profile), by)),
      );
      const told = new Map(
        (released === null || released === undefined ? [] : tablesOfCircles(released)).map(([scope, each]) => [
          JSON.stringify(scope.period),
          each,
        ]),
      );
      for (const [scope, each] of exact === null || exact === undefined ? [] : tablesOfCircles(exact)) {
        const own = told.get(JSON.stringify(scope.period));
        if (own !== undefined) found.push({ scope, exact: each, released: own });
      }
    }
    const rows = await everyTable(
      given.counter,
      [year, { from: '2019-04-01', to: '2019-07-01' }].map((period) => toScope(everything, period)),
      { programme: given.programme },
    );
    const { pinned, targets } = deduce([...found, ...rows]);
    expect(targets).toBeGreaterThan(50);
    expect(pinned).toEqual([]);
  });
});
