import type { Waiting } from '../model/dataset/waiting.ts';
import type { Changes } from '../model/dataset/changes.ts';
import type { Table } from '../model/dataset/table.ts';
import type { ShelfState } from './shelving.ts';
import type { DatasetState, ImportProgress, LastImport } from './dataset.ts';

/** All that the page shows of the dataset, replaced as a whole at every change. */
export interface Shown {
  readonly dataset: DatasetState;
  /** The columns of what is loaded; none while nothing is. */
  readonly tables: () => readonly Table[];
  readonly importing: ImportProgress | null;
  readonly lastImport: LastImport | null;
  /** Files that wait for an answer before they count. */
  readonly waiting: readonly Waiting[];
  /** What an import would change, until it is accepted or refused. */
  readonly proposal: Changes | null;
  /** Whether every two people who may be one are counted as one. */
  readonly isLoose: boolean;
  readonly shelf: ShelfState;
  /** Whether the files themselves are kept in this browser. */
  readonly keepsFiles: boolean;
}
