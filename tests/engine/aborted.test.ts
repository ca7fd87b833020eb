import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlCounter } from '../../src/engine/sql/counter.ts';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import type { Engine } from '../../src/engine/duckdb/engine.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import type { Question } from '../../src/metrics/ask/question.ts';
import { peopleBy } from '../../src/metrics/ask/questions.ts';
import { sortFacts } from '../../src/model/dataset/sortFacts.ts';
import { sql } from '../../src/sql/sql.ts';
import { programme, scope, tables as unsorted } from '../metrics/fixture.ts';
import { loopCounter } from './loops/counter.ts';

const tables = sortFacts(unsorted);
let engine: Engine;
beforeAll(async () => {
  engine = await openNative();
  await engine.load(tables.map(encodeTable), prepare);
});
afterAll(() => engine.close());

const question = peopleBy(scope({}), 'city');
/** A statement that would take hours. */
const endless = sql`SELECT CAST(count(*) AS DOUBLE) AS n FROM range(10000000) a, range(10000000) b WHERE a.range + b.range = 7`;

describe('a question that is aborted', () => {
  it.each([
    ['SQL', () => sqlCounter(engine.query, programme)],
    ['the scan', () => scanCounter(tables, programme)],
    ['the loops', () => loopCounter(tables, programme)],
  ])('before it is asked is not answered by %s', async (_, counter) => {
    await expect(counter().count([question], AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  });

  it('leaves no statement running: the next one is answered', async () => {
    const control = new AbortController();
    const running = engine.query(endless, control.signal);
    setTimeout(() => control.abort(new Error('gone')), 50);
    await expect(running).rejects.toThrow('gone');
    expect(await engine.query(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  });

  it('is dropped while it waits for another, which is answered', async () => {
    const control = new AbortController();
    const first = engine.query(sql`SELECT 1 AS one`);
    const second = engine.query(endless, control.signal);
    control.abort(new Error('gone'));
    await expect(second).rejects.toThrow('gone');
    expect(await first).toEqual([{ one: 1 }]);
  });

  it('stops the scan between two questions', async () => {
    let read = 0;
    const questions = Array.from({ length: 50_000 }, (): Question => ({
      ...question,
      get form() {
        read += 1;
        return 'count' as const;
      },
    }));
    const control = new AbortController();
    const running = scanCounter(tables, programme).count(questions, control.signal);
    setTimeout(() => control.abort(new Error('gone')));
    await expect(running).rejects.toThrow('gone');
    const before = read;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read).toBe(before);
    expect(read).toBeLessThan(100_000);
  });
});
