import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { Answers } from '../../model/dataset/answers.ts';
import type { Day } from '../../model/time/day.ts';

export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the import knows besides the file. `city` (INSEE code) and `date` answer for a file that carries none. */
export interface ImportContext {
  readonly gazetteer: Gazetteer;
  readonly today: Day;
  readonly city?: string;
  readonly date?: Day;
  readonly answers?: Answers;
  /** Fingerprint of the first table of the file: what was answered of it holds for the others. */
  readonly mainTable?: string;
  /** The file holds no other sheet nor table beside. */
  readonly isOnly?: boolean;
  /** Called with the number of rows read so far, and the share of the file they take, from 0 to 1. */
  readonly onProgress?: (rows: number, share: number) => void;
}
