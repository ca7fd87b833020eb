import { afterAll, beforeAll, expect, it } from 'vitest';
import { breakdowns, countMade } from '../../../scripts/bench/growth/counted.ts';
import { inDuckdb } from '../../../scripts/bench/growth/made.ts';
import type { OpenEngine } from '../../../src/engine/duckdb/engine.ts';
import { openNative } from '../../../src/engine/duckdb/open/native.ts';
import { prepare } from '../../../src/engine/sql/prepare.ts';
import { sqlCounter } from '../../../src/engine/sql/counter.ts';
import { attendances, people } from '../../../src/metrics/define/counted.ts';
import { programme, scope } from '../../metrics/fixture.ts';

const ROWS = 3001;
let engine: OpenEngine;
beforeAll(async () => {
  engine = await openNative();
  await engine.load([], [...inDuckdb(ROWS), ...prepare]);
});
afterAll(async () => engine.close());

it.each(breakdowns)('makes rows that plain loops count as SQL does, by %s', async (by) => {
  const period = { from: '2019-02-15', to: '2021-02-14' };
  const question = {
    form: 'count',
    by: [by],
    measures: [people, attendances],
    scope: { ...scope({}), period },
  } as const;
  const [tally = []] = await sqlCounter(engine.query, programme).count([question]);
  const counted = countMade(ROWS, programme.ageBands)[by];
  const told = [...counted].filter(([, [, count]]) => count > 0).map(([key, counts]) => ({ keys: [key], counts }));
  const inOrder = (cells: readonly unknown[]): readonly string[] =>
    cells.map((each) => JSON.stringify(each)).toSorted();
  expect(inOrder(tally.filter(({ counts }) => counts[1] !== 0))).toEqual(inOrder(told));
});
