import type { Extract } from './extract.ts';
import { ABSENT, type RowColumn } from './rows.ts';
import type { Sessions } from './sessions.ts';

/** The person of each row, by extract; −1 for someone who gave no name and no contact. */
export interface People {
  readonly count: number;
  readonly of: readonly Int32Array[];
}

const SEVERAL = -2;

/** The identity keys of one row. */
interface Keys {
  readonly person: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly name: string | null;
  readonly first: string | null;
  /** A full date of birth. */
  readonly birth: number;
}

/**
 * Finds who is who by the ladder of counting rule C9: e-mail, then telephone, then name and birth date, then name. A row joins the person whom a
 * higher row already showed under the same telephone or birth date and the same name, when there is only one; a name alone joins only other
 * names alone. An address that two first names use in one session is a family's: each first name is a person. The order of files changes nothing.
 */
export function resolvePeople(extracts: readonly Extract[], sessions: Sessions): People {
  const of = extracts.map(({ rows }) => new Int32Array(rows.line.length).fill(ABSENT));
  const registry = createRegistry(familyAddresses(extracts, sessions), wantedKeys(extracts));
  let left = extracts.map(({ rows }) => rows.line.map((_, row) => row));
  for (const stage of stages) {
    left = extracts.map((extract, index) => {
      const own = of[index];
      const repeats = repeatsOf(extract);
      return (left[index] ?? []).filter((row) => {
        const same = repeats(row);
        const person = same === null ? stage(keysOf(extract, row), registry) : (own?.[same] ?? ABSENT);
        if (person === null || person === ABSENT || own === undefined) return true;
        own[row] = person;
        return false;
      });
    });
  }
  return { count: registry.count(), of };
}

/** An earlier row of the same export with the very same keys, when the last one under that e-mail has them; else `null`. */
function repeatsOf({ rows, texts }: Extract): (row: number) => number | null {
  const last = new Int32Array(texts.length).fill(ABSENT);
  const { email, phone, name, first, birthDay, person } = rows;
  return (row) => {
    const address = email[row] ?? ABSENT;
    if (address === ABSENT) return null;
    const before = last[address] ?? ABSENT;
    last[address] = row;
    if (before === ABSENT) return null;
    const isSame = [phone, name, first, birthDay, person].every((column) => column[row] === column[before]);
    return isSame ? before : null;
  };
}

function keysOf({ rows, texts, fingerprint }: Extract, row: number): Keys {
  const text = (column: RowColumn): string | null => texts[rows[column][row] ?? ABSENT] ?? null;
  const person = text('person');
  return {
    person: person === null ? null : `${fingerprint} ${person}`,
    email: text('email'),
    phone: text('phone'),
    name: text('name'),
    first: text('first'),
    birth: rows.birthDay[row] ?? ABSENT,
  };
}

interface Registry {
  readonly families: ReadonlySet<string>;
  readonly count: () => number;
  /** The person of a key, made when there is none yet. */
  readonly person: (key: string) => number;
  /** The one person of an e-mail, made when there is none yet. */
  readonly holder: (email: string) => number;
  readonly find: (key: string) => number | undefined;
  /** Remembers other ways to recognise a person. */
  readonly note: (keys: Keys, person: number) => void;
  /** The one person recognised by an alias; `null` for none or several. */
  readonly known: (key: string) => number | null;
}

/** Telephones and names of the rows that have no e-mail: the only ones that anybody will look up. */
interface Wanted {
  readonly phones: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function wantedKeys(extracts: readonly Extract[]): Wanted {
  const [phones, names] = [new Set<string>(), new Set<string>()];
  for (const extract of extracts) {
    extract.rows.email.forEach((email, row) => {
      if (email !== ABSENT) return;
      const { phone, name } = keysOf(extract, row);
      if (phone !== null) phones.add(phone);
      if (name !== null) names.add(name);
    });
  }
  return { phones, names };
}

function createRegistry(families: ReadonlySet<string>, wanted: Wanted): Registry {
  const persons = new Map<string, number>();
  const addresses = new Map<string, number>();
  let count = 0;
  const aliases = new Map<string, number>();
  const alias = (key: string, person: number): void => {
    const known = aliases.get(key);
    aliases.set(key, known === undefined || known === person ? person : SEVERAL);
  };
  const numbered = (known: Map<string, number>, key: string): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, count);
    count += 1;
    return count - 1;
  };
  return {
    families,
    count: () => count,
    find: (key) => persons.get(key),
    person: (key) => numbered(persons, key),
    holder: (email) => numbered(addresses, email),
    note: ({ person: id, phone, name, birth }, person) => {
      if (id !== null) alias(`id ${id}`, person);
      if (phone !== null && wanted.phones.has(phone)) {
        alias(`phone ${phone}`, person);
        if (name !== null) alias(`phone ${phone} ${name}`, person);
      }
      if (name !== null && birth !== ABSENT && wanted.names.has(name)) alias(`birth ${birth} ${name}`, person);
    },
    known: (key) => {
      const person = aliases.get(key);
      return person === undefined || person === SEVERAL ? null : person;
    },
  };
}

/** One rung of the ladder: the person of a row, or `null` to leave it to the next. */
type Stage = (keys: Keys, registry: Registry) => number | null;

const byEmail: Stage = (keys, registry) => {
  const { email, first } = keys;
  if (email === null || (registry.families.has(email) && first === null)) return null;
  const person = registry.families.has(email) ? registry.person(`family ${email} ${first}`) : registry.holder(email);
  registry.note(keys, person);
  return person;
};

/** A family's address with a full name only: the member whose first name is in it. */
const byFamilyName: Stage = (keys, registry) => {
  const { email, name } = keys;
  if (email === null) return null;
  const members = firstNamesIn(name?.split(' ') ?? []).map((first) => registry.find(`family ${email} ${first}`));
  const person = members.find((each) => each !== undefined) ?? registry.person(`family ${email} ${name}`);
  registry.note(keys, person);
  return person;
};

const byPersonId: Stage = (keys, registry) => {
  if (keys.person === null) return null;
  const person = registry.known(`id ${keys.person}`) ?? registry.person(`id ${keys.person}`);
  registry.note(keys, person);
  return person;
};

const byPhone: Stage = ({ phone, name }, registry) => {
  if (phone === null) return null;
  return registry.known(name === null ? `phone ${phone}` : `phone ${phone} ${name}`);
};

const byOwnPhone: Stage = (keys, registry) => {
  if (keys.phone === null) return null;
  const person = registry.person(`phone ${keys.phone}`);
  registry.note(keys, person);
  return person;
};

const byBirth: Stage = ({ name, birth }, registry) => {
  if (name === null || birth === ABSENT) return null;
  return registry.known(`birth ${birth} ${name}`) ?? registry.person(`birth ${birth} ${name}`);
};

const byName: Stage = ({ name }, registry) => (name === null ? null : registry.person(`name ${name}`));

const stages: readonly Stage[] = [byEmail, byFamilyName, byPersonId, byPhone, byOwnPhone, byBirth, byName];

/** What a first name can be in the sorted words of a full name: one of them, or two either way round. */
function firstNamesIn(words: readonly string[]): readonly string[] {
  return [...words, ...words.flatMap((a) => words.flatMap((b) => (a === b ? [] : [`${a} ${b}`])))];
}

/** Addresses under which two different first names came to one session. */
function familyAddresses(extracts: readonly Extract[], { of }: Sessions): ReadonlySet<string> {
  const attendance = extracts
    .map((extract, index) => ({ extract, session: of[index] }))
    .filter(({ extract }) => extract.understood.kind === 'attendance');
  const several = differing(attendance, (_, email) => email);
  return new Set(
    [...differing(attendance, (session, email) => (several.has(email) ? `${session} ${email}` : null))].map((key) =>
      key.slice(key.indexOf(' ') + 1),
    ),
  );
}

/** The keys under which two rows state different first names. */
function differing(
  exports: readonly { readonly extract: Extract; readonly session: Int32Array | undefined }[],
  keyOf: (session: number | undefined, email: string) => string | null,
): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Map<string, string>();
  for (const { extract, session } of exports) {
    const { rows, texts } = extract;
    const [lastFirst, lastSession] = [new Int32Array(texts.length), new Int32Array(texts.length).fill(ABSENT)];
    rows.email.forEach((position, row) => {
      if (position === ABSENT) return;
      const [own = ABSENT, at = ABSENT] = [rows.first[row], session?.[row]];
      if (own === ABSENT || (lastFirst[position] === own && lastSession[position] === at)) return;
      lastFirst[position] = own;
      lastSession[position] = at;
      const [email, first] = [texts[position], texts[own]];
      const key = email === undefined || first === undefined ? null : keyOf(session?.[row], email);
      if (key === null || first === undefined) return;
      if ((seen.get(key) ?? first) !== first) found.add(key);
      seen.set(key, first);
    });
  }
  return found;
}
