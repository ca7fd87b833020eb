import { presences } from '../../model/dataset/vocabulary.ts';
import type { Rows } from './rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';

const REGISTERED = presences.indexOf('registered');
const NO_SHOW = presences.indexOf('no_show');
const ATTENDED = presences.indexOf('attended');

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
