import { ABSENT } from '../../model/dataset/table.ts';
import { presences } from '../../model/dataset/vocabulary.ts';
import { createPairing } from '../rows/codes/pairing.ts';
import type { Extract } from '../rows/extract.ts';
import type { People } from './people.ts';
import type { Sessions } from './sessions.ts';

/** Minutes from a beginning, which is not always known, on. */
interface Stay {
  readonly start: number;
  readonly minutes: number;
}

const ATTENDED = presences.indexOf('attended');

/**
 * Minutes of each row that counts: its own, or all those of its person at its session, who may have left and joined again. What two files say is not
 * added up: the one that counts goes first.
 */
export function lengthsOf(
  extracts: readonly Extract[],
  sessions: Sessions,
  people: People,
): (extract: number, row: number) => number {
  const isTold = extracts.map(({ rows }) => rows.duration.some((minutes) => minutes !== ABSENT));
  if (!isTold.includes(true)) return () => ABSENT;
  const visits = createPairing();
  const visitOf = (extract: number, row: number): number | null => {
    const person = people.of[extract]?.[row] ?? ABSENT;
    return person === ABSENT ? null : visits.code(sessions.of[extract]?.[row] ?? 0, person);
  };
  const lengthIn = (extract: number, row: number): number => extracts[extract]?.rows.duration[row] ?? ABSENT;
  /** Rows that count of more than one, by visit; then what the others of the same visit say, by file. */
  const stays = new Map<number, Map<number, Stay[]>>();
  const rowsOf: number[] = [];
  each((extract, row) => {
    const visit = visitOf(extract, row);
    if (visit !== null) rowsOf[visit] = (rowsOf[visit] ?? 0) + 1;
  });
  each((extract, row) => {
    const [visit, minutes] = [visitOf(extract, row), lengthIn(extract, row)];
    if (visit === null || (rowsOf[visit] ?? 0) < 2 || minutes === ABSENT) return;
    const own = stays.get(visit) ?? new Map<number, Stay[]>();
    stays.set(visit, own);
    const start = extracts[extract]?.rows.joined[row] ?? ABSENT;
    own.set(extract, [...(own.get(extract) ?? []), { start, minutes }]);
  });
  return (extract, row) => {
    const visit = visitOf(extract, row);
    const all = visit === null ? undefined : stays.get(visit);
    if (all === undefined) return lengthIn(extract, row);
    const [first = []] = all.values();
    return together(all.get(extract) ?? first);
  };

  function each(visit: (extract: number, row: number) => void): void {
    extracts.forEach(({ understood, rows }, extract) => {
      if (understood.kind !== 'attendance') return;
      for (let row = 0; row < rows.line.length; row += 1)
        if (rows.presence[row] === ATTENDED && rows.individual[row] !== 1) visit(extract, row);
    });
  }
}

/** Minutes covered by any of some stays; the longest, where no beginning tells them apart. */
function together(stays: readonly Stay[]): number {
  const longest = stays.reduce((most, { minutes }) => Math.max(most, minutes), 0);
  if (stays.some(({ start }) => start === ABSENT)) return longest;
  let [sum, until] = [0, 0];
  for (const { start, minutes } of stays.toSorted((a, b) => a.start - b.start)) {
    const end = start + minutes;
    sum += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return sum;
}
