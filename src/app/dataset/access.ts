import type { DatasetState } from '../../dataset/dataset.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Remote } from '../../engine/remote/remote.ts';
import type { Counter } from '../../metrics/ask/counter.ts';
import type { Answers } from '../../model/dataset/answers.ts';
import type { MatchSide, Review } from '../../model/dataset/review.ts';

export interface DatasetAccess {
  readonly dataset: DatasetState;
  readonly isImporting: boolean;
  /** Adds files to the dataset; the first import of one's own replaces the demonstration. Never rejects: see `useLastImport`. */
  readonly importFiles: (files: readonly File[]) => Promise<void>;
  /** Remembers answers, and reads again the files that they are about. */
  readonly answer: (answers: Answers) => Promise<void>;
  /** Everything answered so far, in this session and before. */
  readonly answers: () => Answers;
  /** Accepts or refuses the changes that an import proposes. */
  readonly decide: (keep: boolean) => void;
  /** The pairs of people that may be one. */
  readonly review: () => Promise<Review>;
  /** People whose name, e-mail or telephone is a text. */
  readonly find: (text: string) => Promise<readonly MatchSide[]>;
  /** The columns of what is loaded. */
  readonly tables: () => readonly Table[];
  readonly isLoose: boolean;
  /** Counts as one every two people who may be one, or no longer. */
  readonly countLoosely: (loose: boolean) => Promise<void>;
  /** Puts the dataset back as it was before the last import. */
  readonly undo: () => Promise<void>;
  readonly cancel: () => void;
  readonly forget: () => Promise<void>;
  readonly loadDemo: () => Promise<void>;
  /** Reads the exports of the demonstration, as one’s own would be. */
  readonly readDemo: () => Promise<void>;
  /** Gives the files of the last import again, after a failure. */
  readonly retry: () => Promise<void>;
  /** Whoever answers questions on what is loaded; what is asked in one tick is answered in one call. */
  readonly counter: Counter;
  /** The dataset elsewhere that answers in the place of what is loaded; `null` where there is none. */
  readonly remote: Remote | null;
}
