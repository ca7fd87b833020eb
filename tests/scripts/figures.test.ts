import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer, loadProgramme } from '../../scripts/commands/programmeFiles.ts';
import { readDataset } from '../../scripts/commands/readDataset.ts';
import type { Engine } from '../../src/engine/duckdb/engine.ts';
import { sqlCounter } from '../../src/engine/sql/counter.ts';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { openWasmInNode } from '../../src/engine/duckdb/open/wasmInNode.ts';
import { reachOf } from '../../src/geo/reach.ts';
import { measure } from '../../src/metrics/ask/measure.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';
import type { Figure } from '../../src/model/figure/figure.ts';
import { everything, toScope } from '../../src/model/address/filter.ts';
import { type BreakdownId, type IndicatorId, indicatorIds } from '../../src/model/figure/indicator.ts';
import type { Period } from '../../src/model/time/period.ts';
import type { Programme } from '../../src/model/place/programme.ts';
import type { Table } from '../../src/model/dataset/table.ts';
import { demoFiles } from '../support/demoFiles.ts';

interface Counted {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
}

interface Truth {
  readonly years: readonly {
    readonly period: Period;
    readonly indicators: readonly {
      readonly indicator: IndicatorId;
      readonly by: BreakdownId | null;
      readonly total: Counted;
      readonly cells: readonly (Counted & { readonly key: string })[];
    }[];
  }[];
}

const breakdowns: readonly (BreakdownId | null)[] = [null, 'month', 'city', 'gender', 'age', 'occupation', 'theme'];

describe('the demonstration, from its exports', () => {
  let truth: Truth;
  let programme: Programme;
  let tables: readonly Table[];

  beforeAll(async () => {
    const paths = await demoFiles();
    truth = JSON.parse(await readFile(join(dirname(paths[0] ?? ''), 'truth.json'), 'utf8')) as Truth;
    programme = await loadProgramme();
    ({ tables } = await readDataset(paths, await loadGazetteer(programme)));
  });

  it('states every indicator, total and broken down, for two years', () => {
    expect(truth.years).toHaveLength(2);
    for (const { indicators } of truth.years) {
      const stated = new Set(indicators.map(({ indicator, by }) => `${indicator} ${by}`));
      const wanted = indicatorIds.flatMap((indicator) => breakdowns.map((by) => `${indicator} ${by}`));
      expect(wanted.filter((each) => !stated.has(each))).toEqual([]);
    }
  });

  it.each([
    ['native', openNative],
    ['WebAssembly', openWasmInNode],
  ])('finds the truth exactly on %s', async (_, open) => {
    const engine: Engine = await open();
    await engine.load(tables.map(encodeTable), prepare);
    const wrong: string[] = [];
    for (const { period, indicators } of truth.years) {
      const requests = indicators.map(({ indicator, by }) => ({ indicator, by }));
      const results = await measure(sqlCounter(engine.query, programme), requests, toScope(everything, period), {
        programme,
      });
      indicators.forEach(({ indicator, by, total, cells }, index) => {
        const name = `${period.from} ${indicator} by ${by}`;
        const found = new Map(results[index]?.cells.map(({ key, figure }) => [key, figure]));
        wrong.push(...difference(name, results[index]?.total, total));
        for (const cell of cells) wrong.push(...difference(`${name} ${cell.key}`, found.get(cell.key), cell));
        const stated = new Set(cells.map(({ key }) => key));
        for (const [key, figure] of found)
          if (!stated.has(key)) wrong.push(...difference(`${name} ${key}`, figure, undefined));
      });
    }
    await engine.close();
    expect(wrong).toEqual([]);
  });

  it('reaches within 10 km on the map as many inhabitants as the indicator says', async () => {
    const engine = await openNative();
    await engine.load(tables.map(encodeTable), prepare);
    const [reached, sessions] = await measure(
      sqlCounter(engine.query, programme),
      [
        { indicator: 'population-within-10km', by: null },
        { indicator: 'sessions', by: 'city' },
      ],
      toScope(everything, programme.reportingYear),
      { programme },
    );
    await engine.close();
    const held = sessions?.cells.filter(({ figure }) => figure.state === 'shown' && figure.value > 0) ?? [];
    const { inhabitants, unplaced } = reachOf(
      await loadGazetteer(programme),
      held.map(({ key }) => key),
    )(10);
    expect(reached?.total).toMatchObject({ state: 'shown', numerator: inhabitants });
    expect(unplaced).toEqual(['unknown']);
  });
});

/** A cell that one side does not mention is zero, or has no base. */
function difference(name: string, figure: Figure | undefined, expected: Counted | undefined): readonly string[] {
  const found = figure?.state === 'shown' ? `${figure.numerator}/${figure.denominator}` : 'nothing';
  const stated =
    expected === undefined || expected.value === null ? 'nothing' : `${expected.numerator}/${expected.denominator}`;
  const isZero = (text: string): boolean => text === 'nothing' || text.startsWith('0/');
  return found === stated || (isZero(found) && isZero(stated)) ? [] : [`${name}: ${found}, not ${stated}`];
}
