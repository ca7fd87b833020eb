import type { EncodedTable } from '../../engine/duckdb/engine.ts';
import type { Extract } from '../../import/rows/extract.ts';
import type { Period } from '../../model/time/period.ts';
import type { Answers } from '../../model/dataset/answers.ts';
import type { Changes, MatchSide, Oddity, Report, Review, Waiting } from '../../model/dataset/report.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Losses } from '../../share/publish/generalise.ts';
import type { ImportProgress } from '../dataset.ts';

/** A file on its way to the import worker: what was picked or dropped, or where it is served. */
export type GivenFile = { readonly name: string } & ({ readonly blob: Blob } | { readonly url: string });

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

/** How a dataset is made fit to be published. */
export interface PseudonymSetting {
  /** Each person is like at least k − 1 others. */
  readonly k: number;
  /** Lower bounds of the age bands. */
  readonly bounds: readonly number[];
}

export interface Pseudonymised {
  readonly tables: readonly Table[];
  readonly losses: Losses;
}

/** What the page asks of the import worker. `settle` ends an import: kept once the engine has the tables, else dropped. */
export type ToWorker =
  | { readonly type: 'start'; readonly setting: ImportSetting }
  | ({ readonly type: 'import'; readonly run: number } & ImportRequest)
  | { readonly type: 'undo'; readonly run: number }
  | { readonly type: 'review'; readonly run: number }
  | { readonly type: 'find'; readonly run: number; readonly text: string }
  | { readonly type: 'pseudonymise'; readonly run: number; readonly setting: PseudonymSetting }
  | { readonly type: 'settle'; readonly keep: boolean }
  | { readonly type: 'cancel' }
  | { readonly type: 'forget' };

/** What the import worker asks of a reader, and what it answers: one file at a time. */
export type ToReader =
  | { readonly type: 'start'; readonly setting: ImportSetting }
  | { readonly type: 'read'; readonly file: GivenFile; readonly answers: Answers };
export type FromReader =
  | { readonly type: 'progress'; readonly rows: number; readonly share: number }
  | { readonly type: 'extract'; readonly extract: Extract }
  | { readonly type: 'failed'; readonly message: string };

/** A dataset assembled from every accepted file, ready to be loaded. */
export interface Assembled {
  readonly tables: readonly EncodedTable[];
  readonly extent: Period | null;
  readonly digest: string;
  /** SHA-256 of each file, in the order of the reports. */
  readonly hashes: readonly string[];
  readonly demo: boolean;
  /** Imports that can be undone once this one is kept. */
  readonly undoable: number;
  readonly reports: readonly Report[];
  readonly oddities: readonly Oddity[];
}

/** How an import or an undo ends. */
export type ImportAnswer =
  | {
      readonly type: 'assembled';
      readonly assembled: Assembled;
      readonly refused: readonly Report[];
      readonly waiting: readonly Waiting[];
      /** `null` when nothing was loaded before, or when files are only read again. */
      readonly changes: Changes | null;
    }
  | { readonly type: 'nothing-accepted'; readonly refused: readonly Report[]; readonly waiting: readonly Waiting[] }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly message: string };

/** What the worker says of a run: any number of steps, then one answer. */
export type FromWorker = { readonly run: number } & (
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'reviewed'; readonly review: Review }
  | { readonly type: 'found'; readonly people: readonly MatchSide[] }
  | ({ readonly type: 'pseudonymised' } & Pseudonymised)
  | ImportAnswer
);
