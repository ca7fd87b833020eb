import { type Extract, isCounted } from '../../import/rows/extract.ts';
import type { GivenFile } from '../worker/messages.ts';

/** One file, what was read of it, and which answers it was read with. */
export interface Source {
  readonly file: GivenFile;
  readonly extract: Extract;
  readonly told: string;
}

/** What makes a dataset, and the files that wait for an answer to be part of it. */
export interface State {
  /** True for the demonstration, which the first files of one's own replace. */
  readonly demo: boolean;
  readonly counted: readonly Source[];
  readonly waiting: readonly Source[];
}

export const empty: State = { demo: false, counted: [], waiting: [] };

export function counts({ extract }: Source): boolean {
  return isCounted(extract);
}

export function waits({ extract }: Source): boolean {
  return extract.understood.refusal === null && !isCounted(extract);
}

export function extractOf({ extract }: Source): Extract {
  return extract;
}
