import { presences } from '../../model/dataset/vocabulary.ts';
import { stateOfHeading } from '../columns/presence/stateWords.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { GrowingRows } from './codes/growing.ts';
import type { Rows } from './rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';

const REGISTERED = presences.indexOf('registered');
const NO_SHOW = presences.indexOf('no_show');
const ATTENDED = presences.indexOf('attended');
const UNKNOWN = presences.indexOf('unknown');

/**
 * Settles the rows whose check-in says no (counting rule C22): a no-show when somebody else of the same session was checked in and the day has passed;
 * else only registered. True when nobody of the file, or of a session that is over, was checked in.
 */
export function settleDenials(rows: Rows, today: number): boolean {
  if (!rows.denied.includes(1)) return false;
  const key = (row: number): string =>
    `${rows.day[row]} ${rows.city[row]} ${rows.title[row] === ABSENT ? rows.venue[row] : rows.title[row]}`;
  const held = new Set<string>();
  let isMissed = false;
  rows.presence.forEach((presence, row) => {
    if (presence === ATTENDED) held.add(key(row));
  });
  rows.presence.forEach((presence, row) => {
    if (rows.denied[row] !== 1 || presence !== REGISTERED) return;
    const [isOver, isHeld] = [(rows.day[row] ?? 0) < today, held.has(key(row))];
    if (isOver && isHeld) rows.presence[row] = NO_SHOW;
    else if (isOver) isMissed = true;
  });
  return isMissed || held.size === 0;
}

/** True when nobody is present in a table that has rows. */
export function isNobodyThere({ presence }: Rows): boolean {
  return presence.length > 0 && !presence.includes(ATTENDED);
}

/** Lines of one cell among rows that say absent, cancelled or waiting of whoever stands under them. */
export interface Headings {
  /** True for such a line, or one that ends what it said. */
  readonly isOne: (cells: readonly string[]) => boolean;
  /** Gives the last row the state of the line above it, unless a column says that it came all the same. */
  readonly settle: () => void;
  /** Rows that were given one. */
  readonly count: () => number;
}

/** `titles` stand above the table, the name of its sheet first. */
export function headingReader(
  { kind, everyRowAttended }: Mapping,
  width: number,
  rows: GrowingRows,
  titles: readonly string[],
): Headings {
  let state = kind === 'attendance' ? (titles.map(stateOfHeading).findLast((each) => each !== null) ?? null) : null;
  let count = 0;
  return {
    isOne: (cells) => {
      const at = cells.findIndex(isFilled);
      if (kind !== 'attendance' || width < 3 || at === -1 || at !== cells.findLastIndex(isFilled)) return false;
      const own = stateOfHeading(cells[at] ?? '');
      state = own ?? state;
      return own !== null;
    },
    settle: () => {
      if (state === null || state === 'people') return;
      const last = rows.count() - 1;
      const own = rows.presence.at(last);
      if (own !== UNKNOWN && !(everyRowAttended && own === ATTENDED)) return;
      rows.presence.put(last, presences.indexOf(state));
      count += 1;
    },
    count: () => count,
  };
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}
