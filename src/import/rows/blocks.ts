import type { ImportContext } from '../columns/context.ts';
import { cityReader } from '../words/city.ts';
import type { Understood } from './extract.ts';
import { fold } from '../words/fold.ts';
import type { Grid } from '../bytes/grid.ts';
import { readPreamble } from '../columns/layout/preamble.ts';
import { findProfile } from '../columns/profiles/profiles.ts';
import type { FileRecord } from '../bytes/records.ts';

/** Records above a header that may be its title, the blank ones apart. */
const LONGEST_TITLE = 5;
/** Records of what a report says of its meeting. */
const LONGEST_REPORT = 20;

/**
 * The tables of a grid that has one for each session, its day or city above it and the same header: the line above the first must not date the rows of
 * the others. The grid alone when it is one table. `end` is where another table begins, under a header of its own.
 */
export function blocksOf(
  grid: Grid,
  { columns, warnings, skipped }: Understood,
  context: ImportContext,
  end: number | null,
): readonly Grid[] {
  const isDated = warnings.includes('date_from_title');
  const isMeeting = findProfile(columns.map(({ header }) => header))?.meeting === true;
  const isAgain = skipped.repeated_header > 0 || (isMeeting && warnings.includes('other_tables_ignored'));
  if (!isAgain || (!isMeeting && !isDated && !warnings.includes('city_from_title'))) return [grid];
  const findCity = cityReader(context.gazetteer);
  const tells = (title: readonly FileRecord[]): boolean => {
    // What says which meeting is a small table of its own.
    if (isMeeting) return title.some(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
    const { date, places, titles } = readPreamble(title.map(({ cells }) => cells));
    const isPlaced = (): boolean =>
      places.some((place) => findCity(place, '').state === 'exact') ||
      titles.some((text) => findCity.within(text).state === 'exact');
    return isDated ? date !== null : isPlaced();
  };
  const header = columns.map((column) => fold(column.header)).join('|');
  const records = [...grid.records(() => columns.length)].filter(({ start }) => end === null || start < end);
  const heads = records.flatMap(({ cells }, index) =>
    cells.length === columns.length && cells.map(fold).join('|') === header ? [index] : [],
  );
  const starts = heads.slice(1).flatMap((head) => {
    const start = reportStart(records, titleStart(records, head));
    return tells(records.slice(start, head)) ? [start] : [];
  });
  return [0, ...starts].map((start, index) => {
    const own = records.slice(start, starts[index]);
    return {
      ...grid,
      skip: start === 0 ? grid.skip : 0,
      records: () => own,
      regular: null,
      cutAt: starts[index] === undefined ? grid.cutAt : null,
    };
  });
}

/** Section 2 of a report of meetings stands under section 1, which says of which meeting it is. */
function reportStart(records: readonly FileRecord[], start: number): number {
  const numberOf = (index: number): string | undefined => /^(\d+)\. \p{L}/u.exec(records[index]?.cells[0] ?? '')?.[1];
  if (numberOf(start) !== '2') return start;
  for (let index = start - 1; index >= 0 && start - index <= LONGEST_REPORT; index -= 1)
    if (numberOf(index) === '1') return index;
  return start;
}

/** Where the lines above a header begin: after a blank one, or after the last that has several cells. */
function titleStart(records: readonly FileRecord[], head: number): number {
  const filled = (index: number): number => (records[index]?.cells ?? []).filter((cell) => cell.trim() !== '').length;
  let end = head;
  while (end > 0 && filled(end - 1) === 0) end -= 1;
  for (let start = end; start > 0 && end - start <= LONGEST_TITLE; start -= 1)
    if (filled(start - 1) === 0) return start;
  let start = end;
  while (start > 0 && filled(start - 1) === 1) start -= 1;
  return start;
}
