import type { Extract } from '../rows/extract.ts';
import { familyContacts } from './families.ts';
import { type Decisions, noDecisions } from './decisions.ts';
import { joinPeople } from './joinPeople.ts';
import type { People } from './people.ts';
import { createRegistry, type Keys, type Registry, type Wanted } from './registry.ts';
import type { RowColumn } from '../rows/rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Sessions } from './sessions.ts';

/**
 * Finds who is who by the ladder of counting rule C9: e-mail, then telephone, then name and birth date, then name. A row joins the person whom a
 * higher row already showed under the same telephone or birth date and the same name, when there is only one; a name alone joins only other
 * names alone. An address that two first names use in one session is a family's: each first name is a person. What was decided comes last and
 * wins. A telephone of two first names is a home's, likewise. The order of files changes nothing.
 */
export function resolvePeople(
  extracts: readonly Extract[],
  sessions: Sessions,
  decisions: Decisions = noDecisions,
): People {
  const of = extracts.map(({ rows }) => new Int32Array(rows.line.length).fill(ABSENT));
  const registry = createRegistry(
    familyContacts(extracts, sessions, 'email'),
    familyContacts(extracts, sessions, 'phone'),
    wantedKeys(extracts),
    decisions,
  );
  let left = extracts.map(({ rows }) => rows.line.map((_, row) => row));
  for (const stage of stages) {
    left = extracts.map((extract, index) => {
      const own = of[index];
      const repeats = repeatsOf(extract);
      return (left[index] ?? new Int32Array()).filter((row) => {
        const same = repeats(row);
        const person = same === null ? stage(keysOf(extract, row), registry) : (own?.[same] ?? ABSENT);
        if (person === null || person === ABSENT || own === undefined) return true;
        own[row] = person;
        return false;
      });
    });
  }
  return joinPeople({ count: registry.count(), keys: registry.keys, of }, decisions);
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
    sign: text('guardian') ?? text('sign'),
    isFirstOnly: text('name') !== null && text('name') === sorted(text('first')),
  };
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
  const person = registry.known(`id ${keys.person}`, `id ${keys.person}`) ?? registry.person(`id ${keys.person}`);
  registry.note(keys, person);
  return person;
};

const byPhone: Stage = ({ phone, name }, registry) => {
  if (phone === null) return null;
  return registry.known(name === null ? `phone ${phone}` : `phone ${phone} ${name}`, `phone ${phone}`);
};

const byOwnPhone: Stage = (keys, registry) => {
  if (keys.phone === null) return null;
  const own = registry.homes.has(keys.phone) ? (keys.first ?? keys.name) : null;
  const person = registry.person(own === null ? `phone ${keys.phone}` : `phone ${keys.phone} ${own}`);
  registry.note(keys, person);
  return person;
};

const byBirth: Stage = ({ name, birth }, registry) => {
  if (name === null || birth === ABSENT) return null;
  const key = `birth ${birth} ${name}`;
  return registry.known(key, key) ?? registry.person(key);
};

/** A first name alone is nobody's key without a second sign: a parent, an age, a class (counting rule C26). */
const byName: Stage = ({ name, first, sign, isFirstOnly }, registry) => {
  if (name === null) return null;
  if (!isFirstOnly) return registry.person(`name ${name}`);
  return sign === null ? null : registry.person(`weak ${first} ${sign}`);
};

function sorted(words: string | null): string | null {
  return words === null ? null : words.split(' ').sort().join(' ');
}

const stages: readonly Stage[] = [byEmail, byFamilyName, byPersonId, byPhone, byOwnPhone, byBirth, byName];

/** What a first name can be in the sorted words of a full name: one of them, or two either way round. */
function firstNamesIn(words: readonly string[]): readonly string[] {
  return [...words, ...words.flatMap((a) => words.flatMap((b) => (a === b ? [] : [`${a} ${b}`])))];
}
