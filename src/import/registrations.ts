import { presences } from '../model/vocabulary.ts';
import { readDate } from './dictionaries/date.ts';
import type { Extract } from './extract.ts';
import type { People } from './people.ts';
import { ABSENT } from './rows.ts';
import type { Sessions } from './sessions.ts';

/** Where a row stands: its extract and its position there. */
export interface RowRef {
  readonly extract: number;
  readonly row: number;
}

/** From the strongest: what a person did at a session is the strongest of what the rows say. */
const strength = ['unknown', 'registered', 'cancelled', 'no_show', 'attended'];

/**
 * The rows that count, each person once for each session or event; the others are duplicates. Of two versions of one ticket the newest counts, by
 * its date of modification, else by the order of import. Someone without identity is never a duplicate.
 */
export function countedRows(extracts: readonly Extract[], sessions: Sessions, people: People): readonly RowRef[] {
  const newest = newestVersions(extracts, sessions, people);
  const counted = new Map<string | symbol, RowRef>();
  for (const ref of newest) {
    const key = eventKey(extracts, sessions, people, ref);
    const known = counted.get(key);
    if (known === undefined || rank(extracts, ref) > rank(extracts, known)) counted.set(key, ref);
  }
  return [...counted.values()];
}

function rank(extracts: readonly Extract[], { extract, row }: RowRef): number {
  return strength.indexOf(presences[extracts[extract]?.rows.presence[row] ?? ABSENT] ?? 'unknown');
}

function eventKey(extracts: readonly Extract[], sessions: Sessions, people: People, ref: RowRef): string | symbol {
  const person = people.of[ref.extract]?.[ref.row] ?? ABSENT;
  const found = extracts[ref.extract];
  if (person === ABSENT || found === undefined) return Symbol('someone');
  const { rows, understood } = found;
  if (understood.kind === 'attendance') return `${sessions.of[ref.extract]?.[ref.row]} ${person}`;
  const event = `${understood.kind} ${person} ${rows.day[ref.row]}`;
  return understood.kind === 'coaching'
    ? `${event} ${rows.minutes[ref.row]}`
    : `${event} ${rows.type[ref.row]} ${rows.evidence[ref.row]}`;
}

function newestVersions(extracts: readonly Extract[], sessions: Sessions, people: People): readonly RowRef[] {
  const tickets = new Map<string, { readonly ref: RowRef; readonly modified: number }>();
  const others: RowRef[] = [];
  extracts.forEach(({ rows, texts, fingerprint, understood }, extract) => {
    rows.ticket.forEach((position, row) => {
      const ticket = texts[position];
      if (ticket === undefined || understood.kind !== 'attendance') {
        others.push({ extract, row });
        return;
      }
      const person = people.of[extract]?.[row] ?? ABSENT;
      const owner = person === ABSENT ? `session ${sessions.of[extract]?.[row]}` : person;
      const key = `${fingerprint} ${ticket} ${owner}`;
      const known = tickets.get(key);
      const modified = moment(texts[rows.modified[row] ?? ABSENT]);
      if (known === undefined || modified >= known.modified) tickets.set(key, { ref: { extract, row }, modified });
    });
  });
  return [...[...tickets.values()].map(({ ref }) => ref), ...others];
}

/** Minutes since 1970 of a date of modification; the same for all that have none. */
function moment(text: string | undefined): number {
  if (text === undefined) return 0;
  const read = readDate(text, 'day-first');
  return read.ok ? Date.parse(read.day) / 60_000 + (read.minutes ?? 0) : 0;
}
