import { ABSENT } from '../../model/dataset/table.ts';
import type { Classes, Gathered, Ground } from './ground.ts';
import type { Asked } from './asked.ts';
import type { Keys } from './keys.ts';
import type { Coded } from './coded.ts';
import type { Sessions } from './rows.ts';

/** Cells of keys and sessions beyond which only those that occur are kept. */
const DENSE = 4_000_000;

/** Sessions, their places, cities, groups of communes and partners: what the rows of a session under a key satisfy is gathered, then counted. */
export function countSessions(
  keys: Keys,
  asked: readonly Asked[],
  classes: Classes,
  gathered: Gathered,
  ground: Ground,
  columns: readonly Int32Array[],
): void {
  const { sessions } = ground.data;
  const masks = keys.ofPerson === null ? bySession(keys, gathered) : gather(keys, classes, ground);
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

/** Where the session decides the key, one mask for each session is enough. */
function bySession({ ofSession }: Keys, { sessions }: Gathered): Each {
  return (visit) => {
    sessions.forEach((mask, session) => {
      if (mask !== 0) visit(ofSession === null ? 0 : (ofSession[session] ?? 0), session, mask);
    });
  };
}

function gather({ size, codeOf }: Keys, { classOf, width, masks, flags }: Classes, { data, selection }: Ground): Each {
  const { session, person } = data.visits;
  const across = data.sessions.length;
  const maskOf = (row: number): number => masks[(flags[person[row] ?? 0] ?? 0) * width + (classOf[row] ?? 0)] ?? 0;
  if (size * across <= DENSE) {
    const found = new Int32Array(size * across);
    for (const row of selection.visits) {
      const at = codeOf(row) * across + (session[row] ?? 0);
      found[at] = (found[at] ?? 0) | maskOf(row);
    }
    return (visit) => {
      found.forEach((mask, at) => {
        if (mask !== 0) visit(Math.floor(at / across), at % across, mask);
      });
    };
  }
  const found = new Map<number, number>();
  for (const row of selection.visits) {
    const at = codeOf(row) * across + (session[row] ?? 0);
    const mask = maskOf(row);
    if (mask !== 0) found.set(at, (found.get(at) ?? 0) | mask);
  }
  return (visit) => {
    for (const [at, mask] of found) visit(Math.floor(at / across), at % across, mask);
  };
}
