import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circlesOver } from '../../src/metrics/ask/circlesOver.ts';
import type { Counter, Tally, TallyRow } from '../../src/metrics/ask/counter.ts';
import { measure } from '../../src/metrics/ask/measure.ts';
import { overlap } from '../../src/metrics/ask/overlap.ts';
import { tour } from '../../src/metrics/ask/tour.ts';
import { type Measure, measureKey, measuresOf } from '../../src/metrics/define/algebra.ts';
import { indicator, indicators } from '../../src/metrics/define/indicators.ts';
import type { Scope } from '../../src/model/address/filter.ts';
import type { BreakdownId, IndicatorId } from '../../src/model/figure/indicator.ts';
import { programme } from '../metrics/fixture.ts';
import { valueOf } from '../metrics/onBothEngines.ts';
import { rows, scope, tablesFrom } from './drawn.ts';
import { loopCounter } from './loops/counter.ts';
import { isAttended, rowsIn } from './loops/scope.ts';
import { readWorld, type Row } from './loops/world.ts';

const counted = indicators.filter((each) => measuresOf(each).every((part) => 'count' in part));
const by = ['month', 'quarter', 'gender', 'city', 'epci', 'home-city', 'home-department', 'theme'] as const;
const levels: readonly (BreakdownId | null)[] = [null, ...by];

/** What a measure counts under a key of a level, each asked alone, and once; nothing is no row. */
function aloneIn(
  counter: Counter,
  scope: Scope,
): (measure: Measure, level: BreakdownId | null, key: string) => Promise<number> {
  const asked = new Map<string, Promise<readonly Tally[]>>();
  return async (measure, level, key) => {
    const name = `${measureKey(measure)} ${level}`;
    const answer =
      asked.get(name) ??
      counter.count([{ form: 'count', measures: [measure], by: level === null ? [] : [level], scope }]);
    asked.set(name, answer);
    const [tally = []] = await answer;
    const keyOf = ({ keys: [first] }: TallyRow): string => (first === null ? 'unknown' : (first ?? ''));
    return tally.find((row) => keyOf(row) === key)?.counts[0] ?? 0;
  };
}

it('makes of each part counted alone the figure of every indicator, at every level', async () => {
  const requests = counted.flatMap(({ id }) => levels.map((each) => ({ indicator: id, by: each })));
  await fc.assert(
    fc.asyncProperty(rows, scope, async (drawn, asked) => {
      const counter = loopCounter(tablesFrom(drawn), programme);
      const alone = aloneIn(counter, asked);
      for (const { indicator: id, by: level, total, cells } of await measure(counter, requests, asked, { programme })) {
        const definition = indicator(id);
        const isCount = 'count' in definition;
        const isOfKnown = isCount && definition.known !== undefined;
        for (const { key, figure } of [{ key: '', figure: total }, ...cells]) {
          const [numerator = 0, denominator = 0, ...rest] = await Promise.all(
            measuresOf(definition).map(async (part) => alone(part, key === '' ? null : level, key)),
          );
          const unknown =
            definition.unknown === undefined ? 0 : [numerator, denominator, ...rest].at(isCount && !isOfKnown ? 1 : 2);
          const isNothing = isOfKnown ? denominator === 0 && unknown !== 0 : !isCount && denominator === 0;
          const told = numerator / (definition.in ?? 1);
          const found =
            figure.state === 'shown' ? [figure.numerator, figure.denominator, figure.unknown] : figure.state;
          const expected = isNothing ? 'undefined' : [told, isCount ? null : denominator, unknown];
          expect({ id, level, key, found }).toEqual({ id, level, key, found: expected });
        }
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);

it('splits people into those of the hub and those seen elsewhere, less those seen at both, at every level', async () => {
  const split = ['people', 'hub-people', 'elsewhere-people', 'hub-and-elsewhere-people', 'outside-only-share'] as const;
  const asks = levels.flatMap((each) => split.map((id) => ({ indicator: id, by: each })));
  await fc.assert(
    fc.asyncProperty(rows, scope, async (drawn, asked) => {
      const results = await measure(loopCounter(tablesFrom(drawn), programme), asks, asked, { programme });
      const value = (level: BreakdownId | null, id: IndicatorId, key: string): number => {
        const found = results.find((each) => each.by === level && each.indicator === id);
        const figure = key === '' ? found?.total : found?.cells.find((cell) => cell.key === key)?.figure;
        return figure?.state === 'shown' ? figure.numerator : 0;
      };
      for (const { by: level, cells } of results) {
        for (const key of ['', ...cells.map((cell) => cell.key)]) {
          const [people, hub] = [value(level, 'people', key), value(level, 'hub-people', key)];
          const both = value(level, 'hub-and-elsewhere-people', key);
          expect(hub + value(level, 'elsewhere-people', key) - both).toBe(people);
          expect(value(level, 'outside-only-share', key)).toBe(people - hub);
        }
      }
    }),
    { numRuns: 20 },
  );
}, 120_000);

const cityOf = ({ city }: Row): string => String(city ?? 'unknown');
const people = (visits: readonly Row[]): ReadonlySet<unknown> =>
  new Set(visits.flatMap(({ person_id: person }) => (person === null ? [] : [person])));

it('finds the overlap, the tour and the circles that a walk over the visits finds', async () => {
  const cities = ['34172', 'unknown', '30189'];
  await fc.assert(
    fc.asyncProperty(rows, scope, async (drawn, asked) => {
      const tables = tablesFrom(drawn);
      const counter = loopCounter(tables, programme);
      const visits = rowsIn('visit', { world: readWorld(tables), scope: asked, programme }).filter(isAttended);
      const seenIn = (city: string): ReadonlySet<unknown> => people(visits.filter((each) => cityOf(each) === city));

      const shared = await overlap(counter, cities, asked);
      const expected = cities.map((one) =>
        cities.map((other) => [...seenIn(one)].filter((each) => seenIn(other).has(each)).length),
      );
      expect(shared.people.map((row) => row.map(valueOf))).toEqual(expected);
      expect(valueOf(shared.together)).toBe(people(visits.filter((each) => cities.includes(cityOf(each)))).size);

      const { stops } = await tour(counter, asked);
      const placeOf = (each: Row): string => `${String(each['day'])} ${cityOf(each)}`;
      expect(new Set(stops.map(({ day, city }) => `${day} ${city}`))).toEqual(new Set(visits.map(placeOf)));
      for (const { day, city, sessions, attendances, people: own } of stops) {
        const there = visits.filter((each) => placeOf(each) === `${day} ${city}`);
        const counts = [new Set(there.map((each) => each['session_id'])).size, there.length, people(there).size];
        expect([sessions, attendances, own].map(valueOf)).toEqual(counts);
      }

      const circles = await circlesOver(counter, 'month', asked, { programme });
      const monthly = (some: readonly Row[]): readonly number[] =>
        circles.moments.map((month) => people(some.filter(({ day }) => String(day).startsWith(month))).size);
      expect(circles.everywhere.map(valueOf)).toEqual(monthly(visits));
      expect(valueOf(circles.total)).toBe(people(visits).size);
      expect(new Set(circles.cities.map(({ city }) => city))).toEqual(new Set(visits.map(cityOf)));
      for (const { city, people: own, total } of circles.cities) {
        expect(own.map(valueOf)).toEqual(monthly(visits.filter((each) => cityOf(each) === city)));
        expect(valueOf(total)).toBe(seenIn(city).size);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
