import type { Answers } from '../model/dataset/answers.ts';
import type { MatchSide, Review } from '../model/dataset/review.ts';
import type { DatasetState } from './dataset.ts';
import type { Shown } from './shown.ts';
import type { GivenFile } from './library/sources.ts';

/** The dataset between the import worker and the engine: what is loaded changes only when both have accepted it. */
export interface DatasetStore {
  readonly snapshot: () => Shown;
  readonly subscribe: (listener: () => void) => () => void;
  readonly importFiles: (files: readonly GivenFile[]) => Promise<void>;
  /** Gives the files of the last import again, after a failure. */
  readonly retry: () => Promise<void>;
  readonly answer: (answers: Answers) => Promise<void>;
  readonly answers: () => Answers;
  readonly decide: (keep: boolean) => void;
  readonly review: () => Promise<Review>;
  readonly find: (text: string) => Promise<readonly MatchSide[]>;
  /** Counts as one every two people who may be one, or no longer. */
  readonly countLoosely: (loose: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Loads the demonstration as it was built. */
  readonly loadDemo: () => Promise<void>;
  /** Reads the exports of the demonstration, as one's own would be. */
  readonly readDemo: () => Promise<void>;
  /** Loads what the shelf kept, else what `other` says: the demonstration, or nothing. */
  readonly start: (other: 'demo' | 'empty') => Promise<void>;
  /** Shows what another tab put on the shelf, or puts there what is shown here. */
  readonly follow: () => Promise<void>;
  readonly keepOver: () => Promise<void>;
  /** Keeps the files themselves in this browser, or no longer. */
  readonly keepFiles: (keep: boolean) => Promise<void>;
  /** Loads the dataset served beside the page. */
  readonly loadPublished: () => Promise<void>;
  /** Shows a dataset that is elsewhere, and asked there. */
  readonly loadRemote: (open: () => Promise<DatasetState>) => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly cancel: () => void;
}
