import * as v from 'valibot';
import type { Row } from '../sql/row.ts';
import { ClickhouseError } from './clickhouseError.ts';

const cell = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const answer = v.object({
  meta: v.array(v.object({ name: v.string(), type: v.string() })),
  data: v.array(v.array(cell)),
  rows: v.number(),
});

/** The rows of an answer in `JSONCompact`. Throws when it is not whole: one that was cut is not JSON, or counts other rows than it holds. */
export function rowsOf(text: string): readonly Row[] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), answer), text);
  if (!read.success) throw cut(read.issues);
  const { meta, data, rows } = read.output;
  if (data.length !== rows || data.some((row) => row.length !== meta.length))
    throw new ClickhouseError('cut', `ClickHouse: an answer of ${rows} rows holds ${data.length}: ask again`);
  return data.map((row) => Object.fromEntries(meta.map(({ name }, index) => [name, row[index] ?? null])));
}

export function cut(cause: unknown): ClickhouseError {
  return new ClickhouseError('cut', 'ClickHouse: an answer was cut, or is none: ask again', cause);
}
