import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/duckdb/engine.ts';
import { duckdbCounter } from '../../src/engine/duckdb/counter.ts';
import { encodeTable } from '../../src/engine/duckdb/encodeTable.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { measuresOf } from '../../src/metrics/define/algebra.ts';
import { indicators } from '../../src/metrics/define/indicators.ts';
import { measure } from '../../src/metrics/ask/measure.ts';
import { prepare } from '../../src/engine/duckdb/prepare.ts';
import type { BreakdownId, IndicatorId } from '../../src/model/figure/indicator.ts';
import { programme } from './fixture.ts';
import { count } from './oracle.ts';
import { build, raw, scope } from './worlds.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNative();
});
afterAll(() => engine.close());

const counted = indicators.filter((each) => measuresOf(each).every((part) => 'count' in part));
const by: readonly (BreakdownId | null)[] = [
  null,
  'month',
  'quarter',
  'gender',
  'city',
  'epci',
  'home-city',
  'home-department',
  'theme',
];
const requests = counted.flatMap(({ id }) => by.map((each) => ({ indicator: id, by: each })));

it('counts what plain loops count, for any rows, filter and breakdown', async () => {
  await fc.assert(
    fc.asyncProperty(raw, scope, async (rows, asked) => {
      const { world, tables } = build(rows);
      await engine.load(tables.map(encodeTable), prepare);
      const results = await measure(duckdbCounter(engine.query, programme), requests, asked, { programme });
      const wrong = results.flatMap(({ indicator: id, total, by: each, cells }) => {
        const definition = counted.find((one) => one.id === id);
        if (definition === undefined) return [id];
        return [{ key: '', figure: total }, ...cells].flatMap(({ key, figure }) => {
          const level = key === '' ? null : each;
          const parts = measuresOf(definition).map((part) => count(part, level, key, world, asked));
          const [numerator = 0, denominator = 0] = parts;
          const isCount = 'count' in definition;
          const expected =
            !isCount && denominator === 0
              ? 'undefined'
              : `${numerator} ${isCount ? null : denominator} ${definition.unknown === undefined ? 0 : parts.at(-1)}`;
          const found =
            figure.state === 'shown' ? `${figure.numerator} ${figure.denominator} ${figure.unknown}` : figure.state;
          return found === expected ? [] : [`${id} by ${each} ${key}: ${found}, not ${expected}`];
        });
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('splits people into those of the hub and those seen elsewhere, less those seen at both, at every level', async () => {
  const split = ['people', 'hub-people', 'elsewhere-people', 'hub-and-elsewhere-people', 'outside-only-share'] as const;
  const asks = by.flatMap((each) => split.map((id) => ({ indicator: id, by: each })));
  await fc.assert(
    fc.asyncProperty(raw, scope, async (rows, asked) => {
      await engine.load(build(rows).tables.map(encodeTable), prepare);
      const results = await measure(duckdbCounter(engine.query, programme), asks, asked, { programme });
      const value = (level: BreakdownId | null, id: IndicatorId, key: string): number => {
        const found = results.find((each) => each.by === level && each.indicator === id);
        const figure = key === '' ? found?.total : found?.cells.find((cell) => cell.key === key)?.figure;
        return figure?.state === 'shown' ? figure.numerator : 0;
      };
      for (const { by: level, cells } of results) {
        for (const key of ['', ...cells.map((cell) => cell.key)]) {
          const people = value(level, 'people', key);
          const hub = value(level, 'hub-people', key);
          const elsewhere = value(level, 'elsewhere-people', key);
          expect(hub + elsewhere - value(level, 'hub-and-elsewhere-people', key)).toBe(people);
          expect(value(level, 'outside-only-share', key)).toBe(people - hub);
        }
      }
    }),
    { numRuns: 20 },
  );
});
