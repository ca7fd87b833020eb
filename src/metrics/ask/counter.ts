import type { Question } from './question.ts';

/**
 * A row of an answer. `keys` hold one text per dimension (`null`: not stated), `counts` whole numbers in the order of the question: of a measure,
 * `null` when its fact has no row under that key, or when inhabitants are not known.
 */
export interface TallyRow {
  readonly keys: readonly (string | null)[];
  readonly counts: readonly (number | null)[];
}

/** What a question is answered with: rows in no order, except for `rows`. Totals have one row without keys. */
export type Tally = readonly TallyRow[];

/** The one plug of the house: who can count the rows of a dataset. */
export interface Counter {
  /** One tally per question, in order. Rejects with the reason of the signal when aborted, and then leaves no work running. */
  readonly count: (questions: readonly Question[], signal?: AbortSignal) => Promise<readonly Tally[]>;
  /** Whether the rows answer a question as the whole would, where they were coarsened; what they do not tell, `count` rejects. */
  readonly tells?: (question: Question) => boolean;
  /** Counts, of coarsened rows, what is told to nobody and only decides what is withheld. */
  readonly toWithhold?: Counter;
  /** Stands for the rows that are counted, and for no others: what was worked out of them may be kept under it. */
  readonly dataset?: object;
}

/** The one number of a total. Throws when the answer has another shape. */
export function totalOf(tally: Tally | undefined, index = 0): number {
  const [row, ...others] = tally ?? [];
  const value = row?.counts[index];
  if (others.length > 0 || value === undefined || value === null)
    throw new TypeError(`not a total: ${JSON.stringify(tally)}`);
  return value;
}
