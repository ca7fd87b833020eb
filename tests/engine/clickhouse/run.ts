import * as v from 'valibot';
import type { RunStatement } from '../../../src/engine/sql/counter.ts';
import type { Row } from '../../../src/engine/sql/row.ts';
import { bound, type Bound } from './bound.ts';
import { type Setting, settings } from './settings.ts';

/** Sends one statement to a ClickHouse, in `JSONCompact`, and gives the whole answer as text: rejects when it failed, or was cut. */
export type Send = (
  statement: Bound,
  asked: Readonly<Record<Setting, string | number>>,
  signal?: AbortSignal,
) => Promise<string>;

const cell = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const answer = v.object({
  meta: v.array(v.object({ name: v.string(), type: v.string() })),
  data: v.array(v.array(cell)),
  rows: v.number(),
});

/** Runs the statements of `engine/sql` on ClickHouse, each with the settings that they mean the same under. */
export function clickhouse(send: Send): RunStatement {
  return async (statement, signal) => rowsOf(await send(bound(statement), settings, signal));
}

/** The rows of an answer. Throws when it is not whole: one that was cut is not JSON, or counts other rows than it holds. */
export function rowsOf(text: string): readonly Row[] {
  const { meta, data, rows } = v.parse(v.pipe(v.string(), v.parseJson(), answer), text);
  if (data.length !== rows || data.some((row) => row.length !== meta.length))
    throw new TypeError(`an answer of ${rows} rows holds ${data.length}`);
  return data.map((row) => Object.fromEntries(meta.map(({ name }, index) => [name, row[index] ?? null])));
}
