import { presences } from '../../model/dataset/vocabulary.ts';
import type { Resolved } from './resolved.ts';
import { noTexts, textAt } from '../rows/codes/texts.ts';
import type { RowRef } from '../resolve/registrations.ts';
import { ABSENT } from '../../model/dataset/table.ts';

const ATTENDED = presences.indexOf('attended');
/** Fewer people may well come in together. */
const FEWEST = 5;
/** In the place of a row: not every row of the session says the same. */
const DIFFER = -2;

/** Sessions that are hard to believe, by their first row: more attendances than places, or everybody checked in at the same instant. */
export function sessionOddities({
  extracts,
  sessions,
  counted,
}: Resolved): Readonly<Record<'over_capacity' | 'same_check_in', readonly RowRef[]>> {
  const { length } = sessions.sessions;
  const order: number[] = [];
  const [first, alike] = [new Int32Array(length).fill(ABSENT), new Int32Array(length).fill(ABSENT)];
  const [places, attended, held] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  const refAt = (index: number): RowRef => ({ extract: counted.extract[index] ?? 0, row: counted.row[index] ?? 0 });
  const checkInAt = (index: number): number =>
    extracts[counted.extract[index] ?? 0]?.rows.checkIn[counted.row[index] ?? 0] ?? ABSENT;
  const textOf = (index: number): string | undefined =>
    textAt(extracts[counted.extract[index] ?? 0]?.texts ?? noTexts, checkInAt(index));
  const isSame = (a: number, b: number): boolean =>
    counted.extract[a] === counted.extract[b] ? checkInAt(a) === checkInAt(b) : textOf(a) === textOf(b);
  for (let index = 0; index < counted.row.length; index += 1) {
    const [extract = 0, row = 0] = [counted.extract[index], counted.row[index]];
    const rows = extracts[extract]?.rows;
    const session = sessions.of[extract]?.[row] ?? ABSENT;
    if (rows === undefined || session === ABSENT) continue;
    if (first[session] === ABSENT) {
      order.push(session);
      first[session] = index;
      alike[session] = index;
    }
    const isThere = rows.presence[row] === ATTENDED;
    held[session] = (held[session] ?? 0) + 1;
    if (isThere) attended[session] = (attended[session] ?? 0) + 1;
    places[session] = Math.max(places[session] ?? 0, rows.capacity[row] ?? ABSENT);
    const model = alike[session] ?? DIFFER;
    if (model !== DIFFER && !(isThere && isSame(model, index))) alike[session] = DIFFER;
  }
  const firstsWhere = (test: (session: number) => boolean): readonly RowRef[] =>
    order.filter(test).map((session) => refAt(first[session] ?? 0));
  return {
    over_capacity: firstsWhere((session) => {
      const most = places[session] ?? 0;
      return most > 0 && (attended[session] ?? 0) > most;
    }),
    same_check_in: firstsWhere((session) => {
      const model = alike[session] ?? DIFFER;
      const checkIn = model === DIFFER ? undefined : textOf(model);
      return (held[session] ?? 0) >= FEWEST && checkIn !== undefined && isInstant(checkIn);
    }),
  };
}

/** A day and a time, rather than a tick or a yes. */
function isInstant(text: string): boolean {
  return /\d{1,2}[:h]\d{2}/.test(text) && (text.match(/\d/g) ?? []).length >= 8;
}
