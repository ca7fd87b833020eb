import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circlesOver } from '../../../src/metrics/ask/circlesOver.ts';
import type { Counter } from '../../../src/metrics/ask/counter.ts';
import { measure } from '../../../src/metrics/ask/measure.ts';
import { overlap } from '../../../src/metrics/ask/overlap.ts';
import { tour } from '../../../src/metrics/ask/tour.ts';
import { measuresOf } from '../../../src/metrics/define/algebra.ts';
import { indicators } from '../../../src/metrics/define/indicators.ts';
import type { BreakdownId, IndicatorId } from '../../../src/model/figure/indicator.ts';
import { programme } from '../../metrics/fixture.ts';
import { valueOf } from '../../metrics/onBothEngines.ts';
import { rows, scope, tablesFrom } from '../drawn.ts';
import { loopCounter } from './counter.ts';
import { isAttended, rowsIn } from './scope.ts';
import { readWorld, type Row } from './world.ts';

const counted = indicators.filter((each) => measuresOf(each).every((part) => 'count' in part));
const by = ['month', 'quarter', 'gender', 'city', 'epci', 'home-city', 'home-department', 'theme'] as const;
const levels: readonly (BreakdownId | null)[] = [null, ...by];

/** What one part of an indicator counts under a key, asked alone; nothing is no row. */
async function alone(
  counter: Counter,
  id: IndicatorId,
  level: BreakdownId | null,
  asked: Parameters<typeof measure>[2],
) {
  const definition = indicators.find((each) => each.id === id);
  if (definition === undefined) throw new TypeError(`no indicator ${id}`);
  const tallies = await Promise.all(
    measuresOf(definition).map(async (part) =>
      counter.count([{ form: 'count', measures: [part], by: level === null ? [] : [level], scope: asked }]),
    ),
  );
  return (key: string): readonly number[] =>
    tallies.map(
      ([tally = []]) =>
        tally.find(({ keys }) => (keys[0] === null ? 'unknown' : (keys[0] ?? '')) === key)?.counts[0] ?? 0,
    );
}

it('makes of each part counted alone the figure of every indicator, at every level', async () => {
  const requests = counted.flatMap(({ id }) => levels.map((each) => ({ indicator: id, by: each })));
  await fc.assert(
    fc.asyncProperty(rows, scope, async (drawn, asked) => {
      const counter = loopCounter(tablesFrom(drawn), programme);
      for (const { indicator: id, by: level, total, cells } of await measure(counter, requests, asked, { programme })) {
        const definition = indicators.find((each) => each.id === id);
        const [ofTotal, ofCells] = [await alone(counter, id, null, asked), await alone(counter, id, level, asked)];
        for (const { key, figure } of [{ key: '', figure: total }, ...cells]) {
          const parts = key === '' ? ofTotal('') : ofCells(key);
          const [numerator = 0, denominator = 0] = parts;
          const isCount = definition !== undefined && 'count' in definition;
          const unknown = definition?.unknown === undefined ? 0 : parts.at(-1);
          expect({
            id,
            level,
            key,
            figure: figure.state === 'shown' ? [figure.numerator, figure.denominator, figure.unknown] : figure.state,
          }).toEqual({
            id,
            level,
            key,
            figure: !isCount && denominator === 0 ? 'undefined' : [numerator, isCount ? null : denominator, unknown],
          });
        }
      }
    }),
    { numRuns: 12 },
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
