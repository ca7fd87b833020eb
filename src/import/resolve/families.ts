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

/** 1 at the number of each address, or telephone, under which two different first names came to one session. */
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
    /** The first name that was said last of each contact at each session. */
    const last: number[] = [];
    forEachFirst(exports, column, numbering, (contact, first, session) => {
      if (several[contact] === 0) return;
      const moment = moments.code(session, contact);
      if ((last[moment] ?? first) !== first) families[contact] = 1;
      last[moment] = first;
    });
  }
  for (const each of exports) for (const contact of sharedByNames(each, column, numbering)) families[contact] = 1;
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
  tell: (contact: number, first: number, session: number) => void,
): void {
  for (const { extract, index, session } of exports) {
    const contacts = extract.rows[column];
    const firsts = extract.rows.first;
    for (let row = 0; row < contacts.length; row += 1) {
      const [contact = ABSENT, first = ABSENT] = [contacts[row], firsts[row]];
      if (contact === ABSENT || first === ABSENT || session[row] === ABSENT) continue;
      tell(numbering.of(index, contact), numbering.of(index, first), session[row] ?? ABSENT);
    }
  }
}

/**
 * The contacts under which two rows of a sheet kept by hand, of one session, give whole names that no spelling makes one: neither holds the other, and
 * what they do not share is no initial nor a slip of the pen. Whoever joins a call twice may call themselves otherwise.
 */
function sharedByNames(
  { extract: { rows, texts, understood }, index, session }: Attendances,
  column: Contact,
  numbering: Numbering,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (understood.profile !== null) return found;
  const first = new Int32Array(texts.length).fill(ABSENT);
  const several = new Set<number>();
  const contactOf = (row: number): number =>
    (rows.first[row] ?? ABSENT) === ABSENT ? (rows[column][row] ?? ABSENT) : ABSENT;
  rows.name.forEach((name, row) => {
    const contact = contactOf(row);
    if (contact === ABSENT || name === ABSENT || session[row] === ABSENT) return;
    if (first[contact] === ABSENT) first[contact] = name;
    else if (first[contact] !== name) several.add(contact);
  });
  if (several.size === 0) return found;
  const moments = createPairing();
  const names: string[] = [];
  rows.name.forEach((position, row) => {
    const contact = contactOf(row);
    const name = textAt(texts, position);
    if (name === undefined || !several.has(contact) || session[row] === ABSENT) return;
    const moment = moments.code(session[row] ?? ABSENT, contact);
    if (areTwoPeople(names[moment] ?? name, name)) found.add(numbering.of(index, contact));
    names[moment] = name;
  });
  return found;
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
