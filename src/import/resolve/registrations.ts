import { type Presence, presences } from '../../model/dataset/vocabulary.ts';
import { readDate } from '../words/date.ts';
import { noTexts, type Texts, textAt } from '../rows/codes/texts.ts';
import { type Extract, kindAt } from '../rows/extract.ts';
import type { People } from './people.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import { createPairing } from '../rows/codes/pairing.ts';
import type { Sessions } from './sessions.ts';

/** Where a row stands: its extract and its position there. */
export interface RowRef {
  readonly extract: number;
  readonly row: number;
}

/** What a person did at a session is the strongest of what the rows say: rank of each presence of the vocabulary, the strongest highest. */
const ranks: Readonly<Record<Presence, number>> = { attended: 4, no_show: 3, cancelled: 2, registered: 1, unknown: 0 };
const strength = presences.map((presence) => ranks[presence]);

/** Rows of several extracts, two columns side by side. */
export interface Refs {
  readonly extract: Int32Array;
  readonly row: Int32Array;
}

/**
 * The rows that count, each person once for each session or event; the others are duplicates. Of two versions of one ticket the newest counts, by
 * its date of modification, else by `imported`, the order of import of the extracts. Someone without identity is never a duplicate.
 */
export function countedRows(
  extracts: readonly Extract[],
  sessions: Sessions,
  people: People,
  imported: readonly number[],
): Refs {
  const all = newestVersions(extracts, sessions, people, imported);
  const events = createPairing();
  const others = new Map<string, number>();
  /** Of each event, the position in `all` of the strongest row. */
  const counted: number[] = [];
  const anonymous: number[] = [];
  for (let index = 0; index < all.row.length; index += 1) {
    const [extract = 0, row = 0] = [all.extract[index], all.row[index]];
    const person = people.of[extract]?.[row] ?? ABSENT;
    const found = extracts[extract];
    if (person === ABSENT || found === undefined) {
      anonymous.push(index);
      continue;
    }
    let event: number;
    if (kindAt(found, row) === 'attendance') event = events.code(sessions.of[extract]?.[row] ?? 0, person);
    else {
      const key = String(eventKey(extracts, sessions, people, { extract, row }));
      const number = others.get(key) ?? others.size;
      others.set(key, number);
      event = events.code(ABSENT - 1 - number, person);
    }
    const known = counted[event];
    if (known === undefined || strengthOf(found, row) > strengthAt(all, known)) counted[event] = index;
  }
  return picked(all, joined(counted, anonymous));

  function strengthAt({ extract, row }: Refs, index: number): number {
    const found = extracts[extract[index] ?? ABSENT];
    return found === undefined ? ABSENT : strengthOf(found, row[index] ?? ABSENT);
  }
}

function strengthOf({ rows }: Extract, row: number): number {
  return strength[rows.presence[row] ?? ABSENT] ?? ABSENT;
}

function joined(some: readonly number[], more: readonly number[]): Int32Array {
  const all = new Int32Array(some.length + more.length);
  all.set(some);
  all.set(more, some.length);
  return all;
}

function picked({ extract, row }: Refs, at: Int32Array): Refs {
  return { extract: at.map((index) => extract[index] ?? 0), row: at.map((index) => row[index] ?? 0) };
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
  const { rows } = found;
  const kind = kindAt(found, ref.row);
  if (kind === 'attendance') return (sessions.of[ref.extract]?.[ref.row] ?? 0) * people.count + person;
  const event = `${kind} ${person} ${rows.day[ref.row]}`;
  return kind === 'coaching'
    ? `${event} ${rows.minutes[ref.row]}`
    : `${event} ${rows.type[ref.row]} ${rows.evidence[ref.row]}`;
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
): Refs {
  const length = extracts.reduce((sum, { rows }) => sum + rows.line.length, 0);
  const all = { extract: new Int32Array(length), row: new Int32Array(length) };
  const tickets = createPairing();
  /** Of each ticket, the position of its newest version, and when that was modified. */
  const newest: number[] = [];
  const moments: number[] = [];
  const others: number[] = [];
  const ticketOf = ticketNumbers(extracts);
  let at = -1;
  extracts.forEach(({ rows, texts, understood }, extract) => {
    const own = people.of[extract];
    const number = ticketOf(extract);
    const held = sessions.of[extract];
    const modifiedAt = memoisedMoment(texts);
    const order = imported[extract] ?? 0;
    const isAttendance = understood.kind === 'attendance';
    rows.ticket.forEach((position, row) => {
      at += 1;
      all.extract[at] = extract;
      all.row[at] = row;
      if (position === ABSENT || !isAttendance) {
        others.push(at);
        return;
      }
      const person = own?.[row] ?? ABSENT;
      const session = held?.[row] ?? ABSENT;
      const ticket = tickets.code(number(position), person === ABSENT ? ABSENT - 1 - session : person);
      const known = newest[ticket];
      const modified = modifiedAt(rows.modified[row] ?? ABSENT);
      if (known === undefined) {
        newest[ticket] = at;
        moments[ticket] = modified;
        return;
      }
      const before = all.extract[known] ?? 0;
      if (before === extract && sessions.of[before]?.[all.row[known] ?? 0] !== session) {
        others.push(at);
        return;
      }
      const last = moments[ticket] ?? 0;
      if (modified === last ? order < (imported[before] ?? 0) : modified < last) return;
      newest[ticket] = at;
      moments[ticket] = modified;
    });
  });
  return picked(all, joined(newest, others));
}

/** A number for each ticket of a tool: where its text stands, when one file alone is of that tool; else one for each text. */
function ticketNumbers(extracts: readonly Extract[]): (extract: number) => (position: number) => number {
  const files = new Map<string, number>();
  for (const { fingerprint } of extracts) files.set(fingerprint, (files.get(fingerprint) ?? 0) + 1);
  const numbers = new Map<string, Map<string, number>>();
  const most = extracts.reduce((sum, { texts }) => sum + texts.length, 0);
  let start = 0;
  const starts = extracts.map(({ texts }) => (start += texts.length) - texts.length);
  let shared = 0;
  return (extract) => {
    const { texts = noTexts, fingerprint = '' } = extracts[extract] ?? {};
    const from = starts[extract] ?? 0;
    if (files.get(fingerprint) === 1) return (position) => from + position;
    const known = numbers.get(fingerprint) ?? new Map<string, number>();
    numbers.set(fingerprint, known);
    return (position) => {
      const text = textAt(texts, position) ?? '';
      const number = known.get(text) ?? most + shared++;
      known.set(text, number);
      return number;
    };
  };
}

function memoisedMoment(texts: Texts): (position: number) => number {
  const known = new Map<number, number>();
  return (position) => {
    if (position === ABSENT) return 0;
    const found = known.get(position) ?? moment(textAt(texts, position));
    known.set(position, found);
    return found;
  };
}

/** Minutes since 1970 of a date of modification; the same for all that have none. */
function moment(text: string | undefined): number {
  if (text === undefined) return 0;
  const read = readDate(text, 'day-first');
  return read.ok ? Date.parse(read.day) / 60_000 + (read.minutes ?? 0) : 0;
}
