import type { Field } from '../../../model/dataset/field.ts';
import { readCount } from '../../words/count.ts';
import { guessField } from '../fields.ts';

/** A table whose rows are sessions, with its participants in numbered columns. */
export interface Numbered {
  /** The columns of the session, then those of one participant. */
  readonly header: readonly string[];
  /** One row for each participant that a row names. */
  readonly expand: (cells: readonly string[]) => readonly (readonly string[])[];
}

/** What a column is of, and of which person of the row, from 1. */
interface Part {
  readonly stem: string;
  readonly number: number;
}

const names: ReadonlySet<Field> = new Set<Field>(['full_name', 'first_name', 'last_name']);

/** Finds « Participant 1 », « Participant 2 », « Nom 1 », « Prénom 1 », « Nom 2 »…; `null` when people are not in numbered columns. */
export function findNumbered(headers: readonly string[], rows: readonly (readonly string[])[]): Numbered | null {
  const numberedParts = headers.map(partsOf);
  const parts = numberedParts.some((part) => part !== null) ? numberedParts : repeatedParts(headers, rows);
  const numbers = [...new Set(parts.flatMap((part) => part?.number ?? []))].sort((a, b) => a - b);
  if (numbers.length < 2) return null;
  const stemsOf = (number: number): readonly string[] =>
    parts.flatMap((part) => (part?.number === number ? [part.stem] : []));
  const stems = stemsOf(numbers[0] ?? 0);
  const named = stems.filter((stem) => names.has(guessField(stem) ?? 'ignored'));
  // The last of a form may be asked less than the first.
  const isWhole = numbers.every((number) => named.every((stem) => stemsOf(number).includes(stem)));
  const isNamed = named.length > 0;
  const base = headers.flatMap((_, index) => (parts[index] === null ? [index] : []));
  const isBaseNamed = base.some((index) => names.has(guessField(headers[index] ?? '') ?? 'ignored'));
  if (!isWhole || !isNamed || isBaseNamed) return null;
  return unpivot(headers, parts, { numbers, stems });
}

/** A row for each number: the columns of no part, then those of its stems. A number without a cell has no row. */
export function unpivot(
  headers: readonly string[],
  parts: readonly (Part | null)[],
  { numbers, stems }: { readonly numbers: readonly number[]; readonly stems: readonly string[] },
): Numbered {
  const base = headers.flatMap((_, index) => (parts[index] === null ? [index] : []));
  const columns = numbers.map((number) =>
    stems.map((stem) => parts.findIndex((part) => part?.number === number && part.stem === stem)),
  );
  const counts = base.map((index) => guessField(headers[index] ?? '') === 'headcount');
  return {
    header: [...base.map((index) => headers[index] ?? ''), ...stems],
    expand: (cells) => {
      const shared = base.map((index) => cells[index] ?? '');
      const people = columns
        .map((own) => own.map((index) => cells[index] ?? ''))
        .filter((own) => own.some((cell) => cell.trim() !== ''));
      return people.map((own, nth) => [
        ...shared.map((cell, at) => (counts[at] === true ? beyond(cell, people.length, nth) : cell)),
        ...own,
      ]);
    },
  };
}

/** What a number of people says beyond those who are listed, told once, of the first: the listed are in it already. */
function beyond(cell: string, listed: number, nth: number): string {
  const count = readCount(cell);
  return count === null ? cell : String(nth === 0 ? Math.max(1, count - listed + 1) : 1);
}

/** Most people of one row: as many as two digits number. */
const MOST = 99;

/** The same names of columns again, « Nom, Prénom, Nom, Prénom », over rows that fill both with different people: the second is of another. */
function repeatedParts(headers: readonly string[], rows: readonly (readonly string[])[]): readonly (Part | null)[] {
  const places = new Map<string, number[]>();
  for (const [index, header] of headers.entries()) {
    const own = places.get(header.trim());
    if (own === undefined) places.set(header.trim(), [index]);
    else own.push(index);
  }
  const parts = headers.map((): Part | null => null);
  const again: { readonly stem: string; readonly first: number; readonly index: number }[] = [];
  for (const [stem, [first = 0, ...others]] of places) {
    if (stem === '' || others.length === 0 || others.length >= MOST) continue;
    if (!personal.has(guessField(stem) ?? 'ignored')) continue;
    parts[first] = { stem, number: 1 };
    for (const [nth, index] of others.entries()) {
      parts[index] = { stem, number: nth + 2 };
      again.push({ stem, first, index });
    }
  }
  const areOthers = again.some(
    ({ stem, first, index }) =>
      names.has(guessField(stem) ?? 'ignored') &&
      rows.some((cells) => {
        const [one, other] = [cells[first]?.trim() ?? '', cells[index]?.trim() ?? ''];
        return one !== '' && other !== '' && one !== other;
      }),
  );
  // The same person twice on a row: whoever booked is named again.
  const isSame = (cells: readonly string[]): boolean =>
    again.some(({ index }) => (cells[index] ?? '') !== '') &&
    again.every(({ first, index }) => (cells[first] ?? '') === (cells[index] ?? ''));
  return areOthers && !rows.some(isSame) ? parts : headers.map(() => null);
}

function partsOf(header: string): Part | null {
  const trimmed = header.trim();
  const [, stem = '', digits] = /^(.*?\p{L}.*?)[ _#(-]*(?:n[°o] ?)?(\d{1,2})\)?$/u.exec(trimmed) ?? withinOf(trimmed);
  if (digits === undefined) return letteredPart(trimmed);
  return isPersonal(stem) ? { stem: stem.trim(), number: Number(digits) } : null;
}

/** « Stagiaire A », « Stagiaire B ». */
function letteredPart(header: string): Part | null {
  const [, stem = '', letter = ''] = /^(.*\p{L})[ _-]+([A-J])$/u.exec(header) ?? [];
  return letter !== '' && isPersonal(stem) ? { stem: stem.trim(), number: letter.charCodeAt(0) - 64 } : null;
}

function isPersonal(stem: string): boolean {
  const field = guessField(stem);
  return field !== null && personal.has(field);
}

/** « Participant 1 - Nom », « [2] Prénom », « participants/3/nom »: the number before the name. */
function withinOf(header: string): readonly string[] {
  const [, before = '', digits = '', after = ''] =
    /^(\D{0,30}?)[ _#([/-]*(?:n[°o] ?)?(\d{1,2})(?:ers?|[èe]re|(?:i?[èe]me)|e|nde?|st|th)?[ _)\]/.:–—-]+(\D*\p{L}\D*)$/u.exec(
      header,
    ) ?? [];
  return digits === '' ? [] : [header, after === '' ? before : after, digits];
}

const personal: ReadonlySet<Field> = new Set<Field>([
  ...names,
  'email',
  'phone',
  'gender',
  'age',
  'birth_date',
  'presence',
  'home_city',
  'occupation',
]);
