import { type Extract, isCounted } from '../../import/rows/extract.ts';
import { type Answers, answersKey } from '../../model/dataset/answers.ts';

/** A file on its way to the import worker: what was picked or dropped, or where it is served. */
export type GivenFile = { readonly name: string } & ({ readonly blob: Blob } | { readonly url: string });

/** One file, what was read of it, and which answers it was read with. */
export interface Source {
  readonly file: GivenFile;
  readonly extract: Extract;
  readonly told: string;
}

/** A file that is part of the dataset and was not read here. Where it is, it is read when something must be added or decided; `null`: it is to be given again. */
export interface KnownFile {
  readonly name: string;
  readonly sha256: string;
  readonly file: GivenFile | null;
}

/** What makes a dataset, and the files that wait for an answer to be part of it. */
export interface State {
  /** True for the demonstration, which the first files of one's own replace. */
  readonly demo: boolean;
  readonly counted: readonly Source[];
  readonly waiting: readonly Source[];
  readonly absent: readonly KnownFile[];
  /** New files that are read, and count once those absent are here. */
  readonly held: readonly Source[];
}

export const empty: State = { demo: false, counted: [], waiting: [], absent: [], held: [] };

export function sourceOf(file: GivenFile, extract: Extract, answers: Answers): Source {
  return { file, extract, told: answersKey(answers, file.name, extract.understood.table) };
}

/** Whether a file was read with other answers than those that bear on it now. */
export function isStale({ file, extract, told }: Source, answers: Answers): boolean {
  return told !== answersKey(answers, file.name, extract.understood.table);
}

export function counts({ extract }: Source): boolean {
  return isCounted(extract);
}

export function waits({ extract }: Source): boolean {
  return extract.understood.refusal === null && !isCounted(extract);
}

/** A state as lists of files, from which another worker makes it again. */
export function filesOf({ demo, counted, waiting, absent }: State): State {
  const known = [...counted, ...waiting].map(({ file, extract: { sha256 } }): KnownFile => ({
    name: file.name,
    sha256,
    file,
  }));
  return { ...empty, demo, absent: [...known, ...absent] };
}

/** A state with the files that could be read again; `read` holds a source for each absent file that is somewhere, in order. */
export function completed(state: State, read: readonly Source[]): State {
  return {
    ...state,
    counted: [...read.filter(counts), ...state.counted],
    waiting: [...read.filter(waits), ...state.waiting],
    absent: state.absent.filter(({ file }) => file === null),
  };
}

export function extractOf({ extract }: Source): Extract {
  return extract;
}
