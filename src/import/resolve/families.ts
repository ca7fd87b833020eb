import { distance } from 'fastest-levenshtein';
import { textAt } from '../rows/codes/texts.ts';
import type { Extract } from '../rows/extract.ts';
import { createPairing } from '../rows/codes/pairing.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Numbering } from './numbering.ts';
import type { Sessions } from './sessions.ts';

type Contact = 'email' | 'phone';

/** An export of attendances, with the session of each of its rows. */
interface Attendances {
  readonly extract: Extract;
  readonly index: number;
  readonly session: Int32Array;
}

/** A contact of several first names. */
export const FAMILY = 1;
/** A contact of two people of one first name, each with a ticket. */
export const NAMESAKES = 2;

/** `FAMILY` or `NAMESAKES` at the number of each address, or telephone, under which different people came to one session. */
export function familyContacts(
  extracts: readonly Extract[],
  { of }: Sessions,
  column: Contact,
  numbering: Numbering,
): Uint8Array {
  const exports = extracts
    .map((extract, index): Attendances => ({ extract, index, session: of[index] ?? new Int32Array() }))
    .filter(({ extract }) => extract.understood.kind === 'attendance');
  const families = new Uint8Array(numbering.size);
  const several = severalFirsts(exports, column, numbering);
  if (several.includes(1)) {
    const moments = createPairing();
    /** The first name, and the name, that were said last of each contact at each session. */
    const last: number[] = [];
    const names: number[] = [];
    forEachFirst(exports, column, numbering, (contact, first, session, name) => {
      if (several[contact] === 0 || families[contact] === FAMILY) return;
      const moment = moments.code(session, contact);
      // First and last name written the other way round are of one person.
      const isSame = name !== ABSENT && names[moment] === name;
      if ((last[moment] ?? first) !== first && !isSame) families[contact] = FAMILY;
      [last[moment], names[moment]] = [first, name];
    });
  }
  for (const each of exports) {
    for (const contact of sharedByNames(each, column, numbering, false)) families[contact] = FAMILY;
    for (const contact of sharedByNames(each, column, numbering, true)) families[contact] = NAMESAKES;
  }
  return families;
}

/** 1 at the number of each contact beside which two rows, of whatever sessions, state different first names. */
function severalFirsts(exports: readonly Attendances[], column: Contact, numbering: Numbering): Uint8Array {
  const several = new Uint8Array(numbering.size);
  const last = new Int32Array(numbering.size).fill(ABSENT);
  forEachFirst(exports, column, numbering, (contact, first) => {
    if (last[contact] !== ABSENT && last[contact] !== first) several[contact] = 1;
    last[contact] = first;
  });
  return several;
}

function forEachFirst(
  exports: readonly Attendances[],
  column: Contact,
  numbering: Numbering,
  tell: (contact: number, first: number, session: number, name: number) => void,
): void {
  for (const { extract, index, session } of exports) {
    const contacts = extract.rows[column];
    const { first: firsts, name: names } = extract.rows;
    for (let row = 0; row < contacts.length; row += 1) {
      const [contact = ABSENT, first = ABSENT] = [contacts[row], firsts[row]];
      if (contact === ABSENT || first === ABSENT || session[row] === ABSENT) continue;
      const name = numbering.of(index, names[row] ?? ABSENT);
      tell(numbering.of(index, contact), numbering.of(index, first), session[row] ?? ABSENT, name);
    }
  }
}

/**
 * The contacts under which two rows of a sheet kept by hand, of one session, give whole names that no spelling makes one: neither holds the other, and
 * what they do not share is no initial nor a slip of the pen. Whoever joins a call twice may call themselves otherwise. `isWithFirst`: the same of rows of any
 * export that state a first name and a ticket of their own, « Léa Barthe » who booked for « Léa Vayssière ».
 */
function sharedByNames(
  { extract: { rows, texts, understood }, index, session }: Attendances,
  column: Contact,
  numbering: Numbering,
  isWithFirst: boolean,
): readonly number[] {
  if (isWithFirst ? !rows.ticket.some((ticket) => ticket !== ABSENT) : understood.profile !== null) return [];
  const shared = new Set<number>();
  const first = new Int32Array(texts.length).fill(ABSENT);
  const several = new Set<number>();
  const isAsked = (row: number): boolean => {
    const hasFirst = (rows.first[row] ?? ABSENT) !== ABSENT;
    return isWithFirst ? hasFirst && (rows.ticket[row] ?? ABSENT) !== ABSENT : !hasFirst;
  };
  const contactOf = (row: number): number => (isAsked(row) ? (rows[column][row] ?? ABSENT) : ABSENT);
  rows.name.forEach((name, row) => {
    const contact = contactOf(row);
    if (contact === ABSENT || name === ABSENT || session[row] === ABSENT) return;
    if (first[contact] === ABSENT) first[contact] = name;
    else if (first[contact] !== name) several.add(contact);
  });
  if (several.size === 0) return [];
  const moments = createPairing();
  const names: number[] = [];
  rows.name.forEach((name, row) => {
    const contact = contactOf(row);
    if (name === ABSENT || !several.has(contact) || shared.has(contact) || session[row] === ABSENT) return;
    const moment = moments.code(session[row] ?? ABSENT, contact);
    const before = names[moment] ?? name;
    if (before !== name && areTwoPeople(textAt(texts, before) ?? '', textAt(texts, name) ?? '')) shared.add(contact);
    names[moment] = name;
  });
  return Array.from(shared, (contact) => numbering.of(index, contact));
}
/** Folded words, whatever their order. */
function areTwoPeople(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  if (one.length < 2 || other.length < 2) return false;
  const left = one.filter((word) => !other.includes(word));
  const right = other.filter((word) => !one.includes(word));
  return left.length > 0 && right.length > 0 && left.every((word) => right.every((each) => areApart(word, each)));
}

/** Neither is an initial, and one is no slip of the pen for the other: short names differ by a letter. */
function areApart(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  return shortest > 1 && (shortest < 5 || distance(a, b) > 2);
}
