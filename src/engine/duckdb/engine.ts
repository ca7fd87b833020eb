import type { Sql } from '../../sql/sql.ts';
import type { EncodedTable } from '../sql/encodeTable.ts';
import type { Row } from '../sql/row.ts';

/**
 * The one way to DuckDB. `load` replaces the whole dataset, then runs `prepare` (statements that derive tables from it), all in one
 * transaction: on failure the previous dataset is as it was. Tables that `prepare` creates are replaced with the rest.
 * `query` refuses a result column that is not text, boolean, double or at most a 32-bit integer. Every call has a deadline.
 * A query that is aborted rejects with the reason, and stops: at once natively, at its next step in a worker, before it begins in Node's WebAssembly.
 */
export interface Engine {
  readonly load: (tables: readonly EncodedTable[], prepare: readonly Sql[]) => Promise<void>;
  readonly query: (statement: Sql, signal?: AbortSignal) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

/** What a statement written by the keeper gives: text as DuckDB writes it, in the order asked; missing is `null`. */
export interface FreeAnswer {
  readonly columns: readonly { readonly name: string; readonly type: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** There were more rows than were wanted. */
  readonly isCut: boolean;
}

/** An engine that also takes what a reader writes. */
export interface OpenEngine extends Engine {
  /** At most `most` rows of one query in the reader's own words; whatever else is written there is refused. */
  readonly ask: (text: string, most: number) => Promise<FreeAnswer>;
}
