import { textAt } from '../rows/codes/texts.ts';
import type { Extract } from '../rows/extract.ts';
import { familyContacts, NAMESAKES } from './families.ts';
import { type Decisions, noDecisions } from './decisions.ts';
import { joinPeople } from './joinPeople.ts';
import { type Numbering, numberTexts } from './numbering.ts';
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
  const numbering = numberTexts(extracts);
  const of = extracts.map(({ rows }) => new Int32Array(rows.line.length).fill(ABSENT));
  const registry = createRegistry({
    numbering,
    families: familyContacts(extracts, sessions, 'email', numbering),
    homes: familyContacts(extracts, sessions, 'phone', numbering),
    wanted: wantedKeys(extracts, numbering),
    decisions,
  });
  const keysOf = extracts.map((extract, index) => keyReader(extract, index, numbering));
  let left = extracts.map((extract, index) =>
    withoutHolders({ extract, index, keys: keysOf[index], numbering, registry }, of[index] ?? new Int32Array()),
  );
  for (const stage of stages) {
    left = left.map((rows, index) => {
      const [own, keys] = [of[index], keysOf[index]];
      return rows.filter((row) => {
        const person = keys === undefined ? null : stage(keys(row), registry);
        if (person === null || own === undefined) return true;
        own[row] = person;
        return false;
      });
    });
  }
  return joinPeople({ count: registry.count(), key: registry.key, isWeak: registry.isWeak, of }, decisions);
}

interface Reading {
  readonly extract: Extract;
  readonly index: number;
  readonly keys: ((row: number) => Keys) | undefined;
  readonly numbering: Numbering;
  readonly registry: Registry;
}

/** The first rung: the rows of an e-mail are of its holder, or of the first name that a family's is used by. Gives the rows that are left. */
function withoutHolders({ extract: { rows }, index, keys, numbering, registry }: Reading, own: Int32Array): Int32Array {
  const left = new Int32Array(own.length);
  let count = 0;
  for (let row = 0; row < own.length; row += 1) {
    const email = numbering.of(index, rows.email[row] ?? ABSENT);
    const first = numbering.of(index, rows.first[row] ?? ABSENT);
    if (email === ABSENT || (registry.families[email] !== 0 && first === ABSENT)) {
      left[count++] = row;
      continue;
    }
    const [phone, name] = [
      numbering.of(index, rows.phone[row] ?? ABSENT),
      numbering.of(index, rows.name[row] ?? ABSENT),
    ];
    const member = registry.families[email] === NAMESAKES && name !== ABSENT ? name : first;
    const person =
      registry.families[email] === 0
        ? registry.holder(email)
        : registry.person(`family ${registry.text(email)} ${registry.text(member)}`);
    own[row] = person;
    if (keys !== undefined && (rows.person[row] !== ABSENT || registry.isNoted(phone, name)))
      registry.note(keys(row), person);
  }
  return left.subarray(0, count);
}

function keyReader({ rows, texts, fingerprint }: Extract, index: number, numbering: Numbering): (row: number) => Keys {
  const number = (column: RowColumn, row: number): number => numbering.of(index, rows[column][row] ?? ABSENT);
  return (row) => {
    const person = textAt(texts, rows.person[row] ?? ABSENT);
    const guardian = number('guardian', row);
    return {
      person: person === undefined ? null : `${fingerprint} ${person}`,
      email: number('email', row),
      phone: number('phone', row),
      name: number('name', row),
      first: number('first', row),
      birth: rows.birthDay[row] ?? ABSENT,
      sign: guardian === ABSENT ? number('sign', row) : guardian,
    };
  };
}

function wantedKeys(extracts: readonly Extract[], { size, of }: Numbering): Wanted {
  const [phones, names] = [new Uint8Array(size), new Uint8Array(size)];
  extracts.forEach(({ rows: { email, phone, name } }, index) => {
    for (let row = 0; row < email.length; row += 1) {
      if (email[row] !== ABSENT) continue;
      const [own, called] = [of(index, phone[row] ?? ABSENT), of(index, name[row] ?? ABSENT)];
      if (own !== ABSENT) phones[own] = 1;
      if (called !== ABSENT) names[called] = 1;
    }
  });
  return { phones, names };
}

/** One rung of the ladder: the person of a row, or `null` to leave it to the next. */
type Stage = (keys: Keys, registry: Registry) => number | null;

/** A family's address with a full name only: the member whose first name is in it. */
const byFamilyName: Stage = (keys, registry) => {
  if (keys.email === ABSENT) return null;
  const email = registry.text(keys.email);
  const name = keys.name === ABSENT ? null : registry.text(keys.name);
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

const byPhone: Stage = ({ phone, name }, { text, known }) => {
  if (phone === ABSENT) return null;
  return known(name === ABSENT ? `phone ${text(phone)}` : `phone ${text(phone)} ${text(name)}`, `phone ${text(phone)}`);
};

const byOwnPhone: Stage = (keys, registry) => {
  const { phone, first, name } = keys;
  if (phone === ABSENT) return null;
  const own = registry.homes[phone] === 0 ? ABSENT : first === ABSENT ? name : first;
  const key = `phone ${registry.text(phone)}`;
  const person = registry.person(own === ABSENT ? key : `${key} ${registry.text(own)}`);
  registry.note(keys, person);
  return person;
};

const byBirth: Stage = ({ name, birth }, registry) => {
  if (name === ABSENT || birth === ABSENT) return null;
  const key = `birth ${birth} ${registry.text(name)}`;
  return registry.known(key, key) ?? registry.person(key);
};

/** A first name alone is nobody's key without a second sign: a parent, an age, a class (counting rule C26). */
const byName: Stage = ({ name, first, sign }, registry) => {
  if (name === ABSENT) return null;
  const isFirstOnly = first !== ABSENT && registry.text(name) === sorted(registry.text(first));
  if (!isFirstOnly) return registry.person(`name ${registry.text(name)}`);
  return sign === ABSENT ? null : registry.person(`weak ${registry.text(first)} ${registry.text(sign)}`);
};

function sorted(words: string): string {
  return words.split(' ').sort().join(' ');
}

const stages: readonly Stage[] = [byFamilyName, byPersonId, byPhone, byOwnPhone, byBirth, byName];

/** What a first name can be in the sorted words of a full name: one of them, or two either way round. */
function firstNamesIn(words: readonly string[]): readonly string[] {
  return [...words, ...words.flatMap((a) => words.flatMap((b) => (a === b ? [] : [`${a} ${b}`])))];
}
