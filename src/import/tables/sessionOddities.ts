import { presences } from '../../model/dataset/vocabulary.ts';
import type { Resolved } from './resolved.ts';
import type { RowRef } from '../resolve/registrations.ts';
import { ABSENT } from '../../model/dataset/table.ts';

const ATTENDED = presences.indexOf('attended');
/** Fewer people may well come in together. */
const FEWEST = 5;

interface Roll {
  readonly first: RowRef;
  places: number;
  attended: number;
  /** The one check-in that all rows share; `null` as soon as two differ or one has none. */
  checkIn: string | null;
  rows: number;
}

/** Sessions that are hard to believe, by their first row: more attendances than places, or everybody checked in at the same instant. */
export function sessionOddities({
  extracts,
  sessions,
  counted,
}: Resolved): Readonly<Record<'over_capacity' | 'same_check_in', readonly RowRef[]>> {
  const rolls = new Map<number, Roll>();
  for (let index = 0; index < counted.row.length; index += 1) {
    const ref = { extract: counted.extract[index] ?? 0, row: counted.row[index] ?? 0 };
    const { rows, texts } = extracts[ref.extract] ?? {};
    const session = sessions.of[ref.extract]?.[ref.row] ?? ABSENT;
    if (rows === undefined || session === ABSENT) continue;
    const checkIn = texts?.[rows.checkIn[ref.row] ?? ABSENT] ?? null;
    const roll = rolls.get(session) ?? { first: ref, places: ABSENT, attended: 0, checkIn, rows: 0 };
    const isThere = rows.presence[ref.row] === ATTENDED;
    roll.rows += 1;
    roll.attended += Number(isThere);
    roll.places = Math.max(roll.places, rows.capacity[ref.row] ?? ABSENT);
    if (!isThere || roll.checkIn !== checkIn) roll.checkIn = null;
    rolls.set(session, roll);
  }
  const all = [...rolls.values()];
  return {
    over_capacity: all.filter(({ places, attended }) => places > 0 && attended > places).map(({ first }) => first),
    same_check_in: all
      .filter(({ rows, checkIn }) => rows >= FEWEST && checkIn !== null && isInstant(checkIn))
      .map(({ first }) => first),
  };
}

/** A day and a time, rather than a tick or a yes. */
function isInstant(text: string): boolean {
  return /\d{1,2}[:h]\d{2}/.test(text) && (text.match(/\d/g) ?? []).length >= 8;
}
