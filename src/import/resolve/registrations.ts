import { type Presence, presences } from '../../model/dataset/vocabulary.ts';
import { readDate } from '../words/date.ts';
import type { Extract } from '../rows/extract.ts';
import type { People } from './people.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Sessions } from './sessions.ts';

/** Where a row stands: its extract and its position there. */
export interface RowRef {
  readonly extract: number;
  readonly row: number;
}

/** What a person did at a session is the strongest of what the rows say: rank of each presence of the vocabulary, the strongest highest. */
const ranks: Readonly<Record<Presence, number>> = { attended: 4, no_show: 3, cancelled: 2, registered: 1, unknown: 0 };
const strength = presences.map((presence) => ranks[presence]);

/**
 * The rows that count, each person once for each session or event; the others are duplicates. Of two versions of one ticket the newest counts, by
 * its date of modification, else by `imported`, the order of import of the extracts. Someone without identity is never a duplicate.
 */
export function countedRows(
  extracts: readonly Extract[],
  sessions: Sessions,
  people: People,
  imported: readonly number[],
): readonly RowRef[] {
  const counted = new Map<number | string, RowRef>();
  const anonymous: RowRef[] = [];
  for (const ref of newestVersions(extracts, sessions, people, imported)) {
    const key = eventKey(extracts, sessions, people, ref);
    const known = key === null ? undefined : counted.get(key);
    if (key === null) anonymous.push(ref);
    else if (known === undefined || rank(extracts, ref) > rank(extracts, known)) counted.set(key, ref);
  }
  return [...counted.values(), ...anonymous];
}

function rank(extracts: readonly Extract[], { extract, row }: RowRef): number {
  return strength[extracts[extract]?.rows.presence[row] ?? ABSENT] ?? ABSENT;
}

/** The same for two rows of one person at one session, or of one appointment or opportunity; `null` when nobody is known. */
export function eventKey(
  extracts: readonly Extract[],
  sessions: Sessions,
  people: People,
  ref: RowRef,
): number | string | null {
  const person = people.of[ref.extract]?.[ref.row] ?? ABSENT;
  const found = extracts[ref.extract];
  if (person === ABSENT || found === undefined) return null;
  const { rows, understood } = found;
  if (understood.kind === 'attendance') return (sessions.of[ref.extract]?.[ref.row] ?? 0) * people.count + person;
  const event = `${understood.kind} ${person} ${rows.day[ref.row]}`;
  return understood.kind === 'coaching'
    ? `${event} ${rows.minutes[ref.row]}`
    : `${event} ${rows.type[ref.row]} ${rows.evidence[ref.row]}`;
}

interface Version {
  readonly ref: RowRef;
  readonly modified: number;
}

/**
 * Each ticket once. Its number says whose it is together with the tool and the person: tools begin again at 1 for every event. A number that one
 * file gives to several sessions is a pass, not a ticket: all of its rows stay.
 */
function newestVersions(
  extracts: readonly Extract[],
  sessions: Sessions,
  people: People,
  imported: readonly number[],
): readonly RowRef[] {
  const tickets = new Map<string, Version>();
  const others: RowRef[] = [];
  const tools = [...new Set(extracts.map(({ fingerprint }) => fingerprint))];
  const sessionOf = ({ extract, row }: RowRef): number | undefined => sessions.of[extract]?.[row];
  const isNewer = (a: Version, b: Version): boolean =>
    a.modified === b.modified ? rankOf(a.ref) >= rankOf(b.ref) : a.modified > b.modified;
  const rankOf = ({ extract }: RowRef): number => imported[extract] ?? 0;
  extracts.forEach(({ rows, texts, fingerprint, understood }, extract) => {
    const tool = tools.indexOf(fingerprint);
    const own = people.of[extract];
    rows.ticket.forEach((position, row) => {
      const ref = { extract, row };
      const ticket = texts[position];
      if (ticket === undefined || understood.kind !== 'attendance') {
        others.push(ref);
        return;
      }
      const person = own?.[row] ?? ABSENT;
      const key = `${tool} ${ticket} ${person === ABSENT ? `of session ${sessionOf(ref)}` : person}`;
      const known = tickets.get(key);
      const version = { ref, modified: moment(texts[rows.modified[row] ?? ABSENT]) };
      if (known?.ref.extract === extract && sessionOf(known.ref) !== sessionOf(ref)) others.push(ref);
      else if (known === undefined || isNewer(version, known)) tickets.set(key, version);
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
