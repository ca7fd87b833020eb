import { type Field, fields } from '../../../model/dataset/field.ts';
import type { Dictionary } from '../../bytes/dictionary.ts';
import { createPairing } from './pairing.ts';

/** The code of the cell of a row in each column that is read, at the position of the column. */
export type Row = Int32Array;

/** What rows say of one thing, as codes from 0: rows that say the same have the same. */
export interface Source {
  readonly code: (row: Row) => number;
  readonly text: (code: number) => string;
}

/** What rows say of each field, without the spaces around it; blank when the file has no such column. */
export type Sources = Readonly<Record<Field, Source>>;

const silent: Source = { code: () => 0, text: () => '' };

/** The cells of one column as they are written. */
export function columnSource(index: number, dictionaries: readonly (Dictionary | undefined)[]): Source {
  const dictionary = dictionaries[index];
  if (dictionary === undefined) return silent;
  return { code: (row) => row[index] ?? 0, text: dictionary.text };
}

/** When a form asked the same thing twice, the first answer that is not blank; of addresses, the first that is one: some tools write « anonymous ». */
export function sourcesOf(
  positions: ReadonlyMap<Field, readonly number[]>,
  dictionaries: readonly (Dictionary | undefined)[],
): Sources {
  const sourceOf = (field: Field): Source => {
    const columns = (positions.get(field) ?? []).map((index) => columnSource(index, dictionaries));
    const [only] = columns;
    if (only === undefined) return silent;
    if (columns.length > 1) return firstSaid(columns, field === 'email');
    return { code: only.code, text: (code) => only.text(code).trim() };
  };
  return Object.fromEntries(fields.map((field) => [field, sourceOf(field)])) as Sources;
}

function firstSaid(columns: readonly Source[], isAddress: boolean): Source {
  const joined = together(columns);
  const chosen = (code: number): string => {
    const texts = joined
      .texts(code)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    return (isAddress ? texts.find((text) => text.includes('@')) : undefined) ?? texts[0] ?? '';
  };
  return { code: joined.code, text: chosen };
}

/** What rows say of several things at once. */
export interface Together {
  readonly code: (row: Row) => number;
  readonly texts: (code: number) => readonly string[];
}

export function together([first = silent, ...others]: readonly Source[]): Together {
  // What no column holds is the same for all.
  const links = others
    .map((source, index) => ({ source, at: index + 1, pairs: createPairing() }))
    .filter(({ source }) => source !== silent);
  const blank = ['', ...others.map(() => '')];
  const [only] = links;
  const code = (row: Row): number => {
    let found = first.code(row);
    for (const { source, pairs } of links) found = pairs.code(found, source.code(row));
    return found;
  };
  const texts = (found: number): readonly string[] => {
    const own = blank.slice();
    let left = found;
    for (let index = links.length - 1; index >= 0; index -= 1) {
      const link = links[index];
      if (link === undefined) continue;
      own[link.at] = link.source.text(link.pairs.second(left));
      left = link.pairs.first(left);
    }
    own[0] = first.text(left);
    return own;
  };
  return { code: only === undefined ? first.code : code, texts };
}

/** True for what no column says. */
export function isSilent(source: Source): boolean {
  return source === silent;
}

/** What a function says of the text of each row, asked once for each code. */
export function byCode<Value extends object>(source: Source, read: (text: string) => Value): (row: Row) => Value {
  const known: Value[] = [];
  return (row) => {
    const code = source.code(row);
    return (known[code] ??= read(source.text(code)));
  };
}

/** The same of a number. */
export function numberByCode({ code, text }: Source, read: (text: string) => number): (row: Row) => number {
  return remembered(code, (found) => read(text(found)));
}

/** The same of a number that several texts say together. */
export function numberByCodes(
  sources: readonly Source[],
  read: (...texts: readonly string[]) => number,
): (row: Row) => number {
  const joined = together(sources);
  return remembered(joined.code, (code) => read(...joined.texts(code)));
}

const SMALLEST = 64;
/** Of a code whose text was not read yet; nothing is read as it. */
const UNREAD = -(2 ** 31);

function remembered(codeOf: (row: Row) => number, read: (code: number) => number): (row: Row) => number {
  let known = new Int32Array(SMALLEST).fill(UNREAD);
  return (row) => {
    const code = codeOf(row);
    if (code >= known.length) {
      const wider = new Int32Array(Math.max(code + 1, known.length * 2)).fill(UNREAD, known.length);
      wider.set(known);
      known = wider;
    }
    const before = known[code] ?? UNREAD;
    if (before !== UNREAD) return before;
    const value = read(code);
    known[code] = value;
    return value;
  };
}
