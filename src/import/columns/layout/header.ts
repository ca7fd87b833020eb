import type { Field } from '../../../model/dataset/field.ts';
import { withDates, withPlaces } from './dateRow.ts';
import { mergedHeader } from './mergedHeader.ts';
import { withMonths } from './monthBand.ts';
import { guessField } from '../fields.ts';
import { findProfile } from '../profiles/profiles.ts';
import type { FileRecord } from '../../bytes/records.ts';
import { firstRow, unnamed } from './unnamed.ts';

/** Records looked at to find the header. */
export const HEADER_SEARCH = 200;

/** Lines above a header that say when and where its sessions were. */
const MOST_ABOVE = 3;

/** The header of a known tool is worth this many recognised columns. */
const KNOWN_TOOL = 10;

/**
 * Position of the header among the first records: the first of those with the most recognised columns, unless an earlier one already heads rows of people
 * (counting rule C28); `null` when no record has two cells.
 */
export function findHeader(records: readonly FileRecord[]): number | null {
  let [best, bestScore] = [-1, 0];
  const first = records.slice(0, HEADER_SEARCH);
  first.forEach(({ cells }, index) => {
    const filled = cells.filter(isFilled);
    if (filled.length < 2) return;
    const names = filled.filter((cell) => cell.length < 200 && !/^[\d\s/.:,-]+$/.test(cell));
    const score = recognised(names) + filled.length / 1000 + (findProfile(cells) === null ? 0 : KNOWN_TOOL);
    if (best === -1 || score > bestScore + 0.5) [best, bestScore] = [index, score];
  });
  if (best === -1) return null;
  const isOfTool = findProfile(first[best]?.cells ?? []) !== null;
  const earlier = first
    .slice(0, best)
    .findIndex((record, index) => headsRows(record, first.slice(index + 1, best), first[best]?.cells ?? [], isOfTool));
  return earlier === -1 ? best : earlier;
}

/** True for a record that names columns of people above rows that fill them. */
function headsRows(
  { cells }: FileRecord,
  rows: readonly FileRecord[],
  best: readonly string[],
  isOfTool: boolean,
): boolean {
  const names = cells.filter(isFilled);
  if (names.length < 2 || names.some((name) => name.length > 80 || /@|\d{1,2}[/.]\d{1,2}[/.]\d{2}/.test(name)))
    return false;
  if (isOfTool && findProfile(cells) === null) return false;
  const columns = cells.flatMap((cell, index) => {
    const field = guessField(cell);
    return field !== null && ofPeople.has(field) ? [index] : [];
  });
  // The header taken is one of the rows, or names the same columns again; the header of something else heads the table.
  const isRow = columns.every((index) => guessField(best[index] ?? '') === null);
  const own = new Set(names.map((name) => name.trim().toLowerCase()));
  if (!isRow && best.filter((name) => own.has(name.trim().toLowerCase())).length < 2) return false;
  const filled = rows.filter((row) => row.cells.some(isFilled));
  const people = filled.filter(
    (row) =>
      columns.some((index) => isFilled(row.cells[index] ?? '')) &&
      row.cells.filter(isFilled).length > 1 &&
      columns.filter((index) => guessField(row.cells[index] ?? '') === guessField(cells[index] ?? '')).length * 2 <
        columns.length + 1,
  );
  return columns.length > 0 && people.length > 0 && people.length * 2 > filled.length;
}

const ofPeople: ReadonlySet<Field> = new Set<Field>([
  'email',
  'phone',
  'full_name',
  'last_name',
  'first_name',
  'ticket',
  'person',
  'presence',
  'gender',
]);

/** A header of one or two rows, or of none. */
export interface Header {
  readonly cells: readonly string[];
  /** Position among the records of its first row; `null` when the table has none. */
  readonly first: number | null;
  /** Position of the first record of the table that may be a row. */
  readonly body: number;
}

/** The header at a position, its blank cells completed by the row above (titles over several columns) or below (kinds of answers). */
export function wholeHeader(records: readonly FileRecord[], index: number): Header {
  const own = records[index]?.cells ?? [];
  const row = firstRow(records, index);
  if (row !== null) return { cells: unnamed(own.length), first: null, body: row };
  const merged = mergedHeader(records, index);
  if (merged !== null) return { cells: merged.cells, first: index, body: index + merged.rows };
  const above = records[index - 1]?.cells ?? [];
  const isTitles = above.filter(isFilled).length > 1;
  const cells = own.map((cell, column) => (isFilled(cell) || !isTitles ? cell : (above[column] ?? '')));
  const below = records[index + 1]?.cells ?? [];
  for (let up = 1; up <= MOST_ABOVE; up += 1) {
    const dated = withDates(own, records[index - up]?.cells ?? [], true);
    if (dated === null) continue;
    const between = records.slice(Math.max(0, index - MOST_ABOVE), index).map((record) => record.cells);
    return { cells: withPlaces(dated, own, between), first: index, body: index + 1 };
  }
  const months = withMonths(own, above);
  if (months !== null) return { cells: months, first: index, body: index + 1 };
  const underMonths = withMonths(
    own.map((cell, column) => (isFilled(below[column] ?? '') ? (below[column] ?? '') : cell)),
    own,
  );
  if (underMonths !== null) return { cells: underMonths, first: index, body: index + 2 };
  const datedBelow = withDates(own, below, false);
  if (datedBelow !== null) return { cells: datedBelow, first: index, body: index + 2 };
  const whole = withNames(cells, below);
  if (whole !== null) return { cells: whole, first: index, body: index + 2 };
  if (!isSecondRow(own, below)) return { cells, first: index, body: index + 1 };
  const joined = cells.map((cell, column) => {
    const under = below[column] ?? '';
    return isFilled(cell) && (guessField(cell) !== null || guessField(under) === null) ? cell : under;
  });
  return { cells: joined, first: index, body: index + 2 };
}

/** A second row of a header says how a question is answered, or names columns that the first leaves blank. */
function isSecondRow(header: readonly string[], cells: readonly string[]): boolean {
  if (cells.some((cell) => /^(open-ended )?response$|^réponse( (libre|ouverte))?$/i.test(cell.trim()))) return true;
  const filled = cells.flatMap((cell, column) => (isFilled(cell) ? [column] : []));
  return (
    filled.length > 0 && filled.every((column) => !isFilled(header[column] ?? '') && !/\d/.test(cells[column] ?? ''))
  );
}

/**
 * Names that go on in the row below, « Date » over « de la séance », when that tells more columns. Such a row is not one of people: it leaves the
 * first column blank, and has neither figures nor addresses.
 */
function withNames(header: readonly string[], below: readonly string[]): readonly string[] | null {
  const filled = below.filter(isFilled);
  if (isFilled(below[0] ?? '') || filled.length < 2 || filled.some((cell) => /[\d@]/.test(cell))) return null;
  const joined = header.map((cell, column) => `${cell} ${below[column] ?? ''}`.trim());
  return recognised(joined) > recognised(header) ? joined : null;
}

/** How many different fields cells name. */
function recognised(cells: readonly string[]): number {
  return new Set(cells.map(guessField).filter((field) => field !== null)).size;
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}
