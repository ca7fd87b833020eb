import { distance } from 'fastest-levenshtein';
import type { Extract } from '../rows/extract.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Sessions } from './sessions.ts';

/** Addresses, or telephones, under which two different first names came to one session. */
export function familyContacts(
  extracts: readonly Extract[],
  { of }: Sessions,
  column: 'email' | 'phone',
): ReadonlySet<string> {
  const attendance = extracts
    .map((extract, index) => ({ extract, session: of[index] }))
    .filter(({ extract }) => extract.understood.kind === 'attendance');
  const several = differing(attendance, column, (_, contact) => contact);
  return new Set(
    [
      ...differing(attendance, column, (session, contact) => (several.has(contact) ? `${session} ${contact}` : null)),
      ...attendance.flatMap((each) => sharedByNames(each, column)),
    ].map((key) => key.slice(key.indexOf(' ') + 1)),
  );
}

/** The keys under which two rows state different first names. */
function differing(
  exports: readonly { readonly extract: Extract; readonly session: Int32Array | undefined }[],
  column: 'email' | 'phone',
  keyOf: (session: number | undefined, contact: string) => string | null,
): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Map<string, string>();
  for (const { extract, session } of exports) {
    const { rows, texts } = extract;
    const [lastFirst, lastSession] = [new Int32Array(texts.length), new Int32Array(texts.length).fill(ABSENT)];
    rows[column].forEach((position, row) => {
      if (position === ABSENT) return;
      const [own = ABSENT, at = ABSENT] = [rows.first[row], session?.[row]];
      if (own === ABSENT || (lastFirst[position] === own && lastSession[position] === at)) return;
      lastFirst[position] = own;
      lastSession[position] = at;
      const [contact, first] = [texts[position], texts[own]];
      const key = contact === undefined || first === undefined ? null : keyOf(session?.[row], contact);
      if (key === null || first === undefined) return;
      if ((seen.get(key) ?? first) !== first) found.add(key);
      seen.set(key, first);
    });
  }
  return found;
}

/**
 * The keys under which two rows of a sheet kept by hand give whole names that no spelling makes one: neither holds the other, and what they do not
 * share is no initial nor a slip of the pen. Whoever joins a call twice may call themselves otherwise.
 */
function sharedByNames(
  {
    extract: { rows, texts, understood },
    session,
  }: { readonly extract: Extract; readonly session: Int32Array | undefined },
  column: 'email' | 'phone',
): readonly string[] {
  if (understood.profile !== null) return [];
  const first = new Int32Array(texts.length).fill(ABSENT);
  const several = new Set<number>();
  const contactOf = (row: number): number =>
    (rows.first[row] ?? ABSENT) === ABSENT ? (rows[column][row] ?? ABSENT) : ABSENT;
  rows.name.forEach((name, row) => {
    const contact = contactOf(row);
    if (contact === ABSENT || name === ABSENT) return;
    if (first[contact] === ABSENT) first[contact] = name;
    else if (first[contact] !== name) several.add(contact);
  });
  if (several.size === 0) return [];
  const names = new Map<string, string>();
  const found: string[] = [];
  rows.name.forEach((position, row) => {
    const contact = contactOf(row);
    const name = texts[position];
    if (name === undefined || !several.has(contact)) return;
    const key = `${session?.[row]} ${texts[contact] ?? ''}`;
    if (areTwoPeople(names.get(key) ?? name, name)) found.push(key);
    names.set(key, name);
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
