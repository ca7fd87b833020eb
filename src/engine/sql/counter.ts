import { checked } from '../../metrics/ask/checked.ts';
import type { Counter } from '../../metrics/ask/counter.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Sql } from '../../sql/sql.ts';
import { compile } from './compile.ts';
import type { Row } from './row.ts';

/** What runs a statement: `query` of an engine. */
export type RunStatement = (statement: Sql, signal?: AbortSignal) => Promise<readonly Row[]>;

/** Counts with SQL: one statement for everything asked at once. The hub and the age bands are those of the programme. */
export function sqlCounter(run: RunStatement, programme: Programme): Counter {
  return {
    count: async (questions, signal) => {
      signal?.throwIfAborted();
      if (questions.length === 0) return [];
      const { statement, read } = compile(questions, programme);
      return checked(questions, read(await run(statement, signal)));
    },
  };
}
