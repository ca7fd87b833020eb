import type { Table } from '../model/dataset/table.ts';
import type { Demonstration } from './demonstration.ts';
import type { Published } from './fetchPublished.ts';
import type { AnswerMemory } from './rememberedAnswers.ts';
import type { Shelf } from './shelf/shelf.ts';
import type { FilesChoice } from './shelving.ts';
import type { ImportClient } from './worker/importClient.ts';

/** What the store of the dataset is joined to. */
export interface World {
  readonly importer: ImportClient;
  /** Gives tables to whoever answers questions; on failure the previous ones are as they were. */
  readonly load: (tables: readonly Table[]) => Promise<void>;
  readonly memory: AnswerMemory;
  readonly shelf: Shelf;
  readonly filesChoice: FilesChoice;
  readonly fetchDemonstration: () => Promise<Demonstration>;
  readonly fetchPublished: () => Promise<Published>;
}
