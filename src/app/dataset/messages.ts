import type { EncodedTable } from '../../engine/engine.ts';
import type { Extract } from '../../import/extract.ts';
import type { Period } from '../../model/period.ts';
import type { Report } from '../../model/report.ts';
import type { ImportProgress } from './dataset.ts';

/** A file on its way to the import worker: what was picked or dropped, or where it is served. */
export type GivenFile = { readonly name: string } & ({ readonly blob: Blob } | { readonly url: string });

/** Where a worker of the import finds the communes, and what day it is. */
export interface ImportSetting {
  readonly gazetteerUrl: string;
  readonly today: string;
}

/** What the page asks of the import worker. `settle` ends an import: kept once the engine has the tables, else dropped. */
export type ToWorker =
  | { readonly type: 'start'; readonly setting: ImportSetting }
  | { readonly type: 'import'; readonly files: readonly GivenFile[]; readonly replace: boolean }
  | { readonly type: 'settle'; readonly keep: boolean }
  | { readonly type: 'cancel' }
  | { readonly type: 'forget' };

/** What the import worker asks of a reader, and what it answers: one file at a time. */
export type ToReader =
  | { readonly type: 'start'; readonly setting: ImportSetting }
  | { readonly type: 'read'; readonly file: GivenFile };
export type FromReader =
  | { readonly type: 'progress'; readonly rows: number }
  | { readonly type: 'extract'; readonly extract: Extract }
  | { readonly type: 'failed'; readonly message: string };

/** A dataset assembled from every accepted file, ready to be loaded. */
export interface Assembled {
  readonly tables: readonly EncodedTable[];
  readonly extent: Period | null;
  readonly digest: string;
  readonly reports: readonly Report[];
}

/** What the worker answers. Every import ends with one of the last four. */
export type FromWorker =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'assembled'; readonly assembled: Assembled; readonly refused: readonly Report[] }
  | { readonly type: 'nothing-accepted'; readonly refused: readonly Report[] }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly message: string };
