import type { Extract } from '../../import/rows/extract.ts';
import type { Answers } from '../../model/dataset/answers.ts';
import type { Report } from '../../model/dataset/report.ts';
import type { MatchSide, Review } from '../../model/dataset/review.ts';
import type { Waiting } from '../../model/dataset/waiting.ts';
import type { Changes } from '../../model/dataset/changes.ts';
import type { ImportProgress } from '../dataset.ts';
import type { Library } from '../library/library.ts';
import type { GivenFile, KnownFile } from '../library/sources.ts';

/** Where a worker of the import finds the communes, and what day it is. */
export interface ImportSetting {
  readonly gazetteerUrl: string;
  /** Names people in what is remembered of them; stays on this machine. */
  readonly secret: Uint8Array;
  readonly today: string;
}

/** Files to add to the dataset; with none, those that `answers` is about are read again. `demo` says that they are the demonstration. */
export interface ImportRequest {
  readonly files: readonly GivenFile[];
  readonly demo: boolean;
  readonly answers: Answers;
  /** Counts as one every two people who may be one. */
  readonly loose: boolean;
}

/** What the page asks of the import worker. `start` gives it what another knew; `settle` ends an import: kept once the engine has the tables, else dropped. */
export type ToWorker =
  | {
      readonly type: 'start';
      readonly setting: ImportSetting;
      /** The lock that the worker holds while it lives. */
      readonly life: string;
      readonly library: Library;
      readonly answers: Answers;
      readonly loose: boolean;
    }
  | ({ readonly type: 'import'; readonly run: number } & ImportRequest)
  | { readonly type: 'undo'; readonly run: number }
  | { readonly type: 'review'; readonly run: number }
  | { readonly type: 'find'; readonly run: number; readonly text: string }
  | { readonly type: 'settle'; readonly keep: boolean }
  | { readonly type: 'cancel' };

/** What the import worker asks of a reader, and what it answers: one file at a time. */
export type ToReader =
  | { readonly type: 'start'; readonly setting: ImportSetting; readonly life: string }
  | { readonly type: 'read'; readonly file: GivenFile; readonly answers: Answers };
export type FromReader =
  | { readonly type: 'alive' }
  | { readonly type: 'progress'; readonly rows: number; readonly share: number }
  | { readonly type: 'extract'; readonly extract: Extract }
  | { readonly type: 'failed'; readonly message: string };

/** How an import or an undo ends. `library` is what the worker knows once it has ended, as lists of files: once it is kept, for a dataset. */
export type ImportReply =
  | {
      readonly type: 'assembled';
      /** The dataset of every accepted file. */
      readonly snapshot: Uint8Array<ArrayBuffer>;
      /** Imports that can be undone once this one is kept. */
      readonly undoable: number;
      readonly refused: readonly Report[];
      readonly waiting: readonly Waiting[];
      /** `null` when nothing was loaded before, or when files are only read again. */
      readonly changes: Changes | null;
      readonly library: Library;
    }
  | {
      readonly type: 'nothing-accepted';
      readonly refused: readonly Report[];
      readonly waiting: readonly Waiting[];
      readonly library: Library;
    }
  /** Nothing can be added before these files are given again. */
  | { readonly type: 'absent'; readonly absent: readonly KnownFile[]; readonly library: Library }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly message: string };

/** What the worker says of a run: any number of steps, then one answer. `alive` comes first of all, of no run. */
export type FromWorker =
  | { readonly run: null; readonly type: 'alive' }
  | ({ readonly run: number } & (
      | { readonly type: 'progress'; readonly progress: ImportProgress }
      /** Nothing to tell but that it lives. */
      | { readonly type: 'working' }
      | { readonly type: 'reviewed'; readonly review: Review }
      | { readonly type: 'found'; readonly people: readonly MatchSide[] }
      | ImportReply
    ));
