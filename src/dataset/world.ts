import type { Table } from '../model/dataset/table.ts';
import type { Period } from '../model/time/period.ts';
import type { Demonstration } from './demonstration.ts';
import type { Published } from './fetchPublished.ts';
import type { AnswerMemory } from './rememberedAnswers.ts';
import type { Shelf } from './shelf/shelf.ts';
import type { FilesChoice } from './shelving.ts';
import type { ImportClient } from './worker/importClient.ts';

/** Rows handed to whoever answers questions. */
export interface Rows {
  readonly tables: () => readonly Table[];
  /** The same as a snapshot, where nobody has read them yet. */
  readonly bytes: Uint8Array | null;
  readonly extent: Period | null;
}

/** What the store of the dataset is joined to. */
export interface World {
  readonly importer: ImportClient;
  /** Gives rows to whoever answers questions; on failure the previous ones are as they were. */
  readonly load: (rows: Rows) => Promise<void>;
  readonly memory: AnswerMemory;
  readonly shelf: Shelf;
  /** Whether something is expected on the shelf, as far as can be told before it is looked at. */
  readonly expectsShelf: () => boolean;
  readonly filesChoice: FilesChoice;
  readonly fetchDemonstration: () => Promise<Demonstration>;
  readonly fetchPublished: () => Promise<Published>;
}
