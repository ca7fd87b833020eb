import { ABSENT } from '../../model/dataset/table.ts';
import type { Ground, Classes } from './ground.ts';
import type { Asked } from './asked.ts';
import type { RowKeys } from './rowKeys.ts';
import type { Coded } from './coded.ts';
import type { Sessions } from './rows.ts';

/** Cells of keys and sessions beyond which only those that occur are kept. */
const DENSE = 4_000_000;

/** Sessions, their places, cities, groups of communes and partners: what the rows of a session under a key satisfy is gathered, then counted. */
export function countSessions(
  keys: RowKeys,
  asked: readonly Asked[],
  classes: Classes,
  ground: Ground,
  columns: readonly Int32Array[],
): void {
  const { sessions } = ground.data;
  const masks = gather(keys, classes, ground);
  const counters = asked.map(({ measure, column, bit }) => {
    const place = placeOf(sessions, measure.count);
    return {
      bit,
      counts: columns[column] ?? new Int32Array(0),
      place,
      isNew: place === null ? null : newPlaces(),
      isSeats: measure.count === 'seats',
    };
  });
  masks((code, session, mask) => {
    for (const { bit, counts, place, isNew, isSeats } of counters) {
      if ((mask & (1 << bit)) === 0) continue;
      if (place !== null) {
        const at = place.codes[session] ?? 0;
        if (at === place.labels.length - 1 || isNew?.(code * place.labels.length + at) !== true) continue;
      }
      const capacity = sessions.capacity[session] ?? ABSENT;
      counts[code] = (counts[code] ?? 0) + (isSeats ? Math.max(capacity, 0) : 1);
    }
  });
}

function placeOf(sessions: Sessions, count: Asked['measure']['count']): Coded | null {
  switch (count) {
    case 'cities':
      return sessions.city;
    case 'epcis':
      return sessions.epci;
    case 'partners':
      return sessions.partner;
    default:
      return null;
  }
}

function newPlaces(): (pair: number) => boolean {
  const seen = new Set<number>();
  return (pair) => {
    const before = seen.size;
    return seen.add(pair).size > before;
  };
}

type Each = (visit: (code: number, session: number, mask: number) => void) => void;

function gather(
  { size, each, codeOf, isOfSession }: RowKeys,
  { classOf, masks }: Classes,
  { data, selection }: Ground,
): Each {
  const { session } = data.visits;
  const width = data.sessions.length;
  if (isOfSession || size * width <= DENSE) {
    // Where the session decides the key, one mask for each session is enough.
    const found = new Int32Array(isOfSession ? width : size * width);
    const keyOf = new Int32Array(isOfSession ? width : 0);
    for (const row of selection.visits) {
      const mask = masks[classOf[row] ?? 0] ?? 0;
      const on = session[row] ?? 0;
      if (mask === 0) continue;
      if (isOfSession && codeOf !== null) {
        found[on] = (found[on] ?? 0) | mask;
        keyOf[on] = codeOf(row);
        continue;
      }
      each(row, (code) => {
        const at = code * width + on;
        found[at] = (found[at] ?? 0) | mask;
      });
    }
    return (visit) => {
      found.forEach((mask, at) => {
        if (mask !== 0) visit(isOfSession ? (keyOf[at] ?? 0) : Math.floor(at / width), at % width, mask);
      });
    };
  }
  const found = new Map<number, number>();
  for (const row of selection.visits) {
    const mask = masks[classOf[row] ?? 0] ?? 0;
    if (mask === 0) continue;
    each(row, (code) => {
      const at = code * width + (session[row] ?? 0);
      found.set(at, (found.get(at) ?? 0) | mask);
    });
  }
  return (visit) => {
    for (const [at, mask] of found) visit(Math.floor(at / width), at % width, mask);
  };
}
