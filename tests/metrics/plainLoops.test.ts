import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { duckdbCounter } from '../../src/engine/duckdb/counter.ts';
import { encodeTable } from '../../src/engine/duckdb/encodeTable.ts';
import type { Engine } from '../../src/engine/duckdb/engine.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { circlesOver } from '../../src/metrics/ask/circlesOver.ts';
import { overlap } from '../../src/metrics/ask/overlap.ts';
import { prepare } from '../../src/engine/duckdb/prepare.ts';
import { tour } from '../../src/metrics/ask/tour.ts';
import { programme } from './fixture.ts';
import { valueOf } from './onBothEngines.ts';
import { type Visit, visitsIn } from './oracle.ts';
import { build, raw, scope } from './worlds.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNative();
});
afterAll(() => engine.close());

const cityOf = ({ city }: Visit): string => city ?? 'unknown';
const people = (visits: readonly Visit[]): ReadonlySet<number> =>
  new Set(visits.flatMap(({ person }) => (person === null ? [] : [person])));

it('finds the overlap, the tour and the circles that plain loops find, for any rows and filter', async () => {
  const cities = ['34172', 'unknown', '30189'];
  await fc.assert(
    fc.asyncProperty(raw, scope, async (rows, asked) => {
      const { world, tables } = build(rows);
      await engine.load(tables.map(encodeTable), prepare);
      const visits = visitsIn(world, asked).filter(({ presence }) => presence === 'attended');
      const seenIn = (city: string): ReadonlySet<number> => people(visits.filter((each) => cityOf(each) === city));

      const shared = await overlap(duckdbCounter(engine.query, programme), cities, asked);
      const expected = cities.map((one) =>
        cities.map((other) => [...seenIn(one)].filter((each) => seenIn(other).has(each)).length),
      );
      expect(shared.people.map((row) => row.map(valueOf))).toEqual(expected);
      expect(valueOf(shared.together)).toBe(people(visits.filter((each) => cities.includes(cityOf(each)))).size);

      const { stops } = await tour(duckdbCounter(engine.query, programme), asked);
      const at = (day: string, city: string): readonly Visit[] =>
        visits.filter((each) => each.day === day && cityOf(each) === city);
      expect(new Set(stops.map(({ day, city }) => `${day} ${city}`))).toEqual(
        new Set(visits.map((each) => `${each.day} ${cityOf(each)}`)),
      );
      for (const { day, city, sessions, attendances, people: own } of stops) {
        const there = at(day, city);
        const counts = [new Set(there.map(({ session }) => session)).size, there.length, people(there).size];
        expect([sessions, attendances, own].map(valueOf)).toEqual(counts);
      }

      const circles = await circlesOver(duckdbCounter(engine.query, programme), 'month', asked, { programme });
      const monthly = (some: readonly Visit[]): readonly number[] =>
        circles.moments.map((month) => people(some.filter(({ day }) => day.startsWith(month))).size);
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
});
