import { ABSENT } from '../../model/dataset/table.ts';
import type { Decisions } from './decisions.ts';
import type { Numbering } from './numbering.ts';

const SEVERAL = -2;

/** The identity keys of one row: numbers of texts, −1 for none. */
export interface Keys {
  readonly person: string | null;
  readonly email: number;
  readonly phone: number;
  readonly name: number;
  readonly first: number;
  /** A full date of birth. */
  readonly birth: number;
  /** What else tells whose a first name alone is. */
  readonly sign: number;
}

/** Who is known under which key, while people are being told apart. */
export interface Registry {
  /** Not 0 at the number of an address that a family shares. */
  readonly families: Uint8Array;
  /** The same of a telephone that several people of one home gave. */
  readonly homes: Uint8Array;
  readonly text: (number: number) => string;
  readonly count: () => number;
  /** The strongest key of a person. */
  readonly key: (person: number) => string;
  /** True for a person recognised by a name alone, or by a first name and a second sign. */
  readonly isWeak: (person: number) => boolean;
  /** The person of a key, made when there is none yet. */
  readonly person: (key: string) => number;
  /** The one person of an e-mail, made when there is none yet. */
  readonly holder: (email: number) => number;
  readonly find: (key: string) => number | undefined;
  /** True when `note` would remember something of these keys. */
  readonly isNoted: (phone: number, name: number) => boolean;
  /** Remembers other ways to recognise a person. */
  readonly note: (keys: Keys, person: number) => void;
  /** The one person recognised by an alias; `null` for none, several, or one who was said not to be the holder of `own`. */
  readonly known: (key: string, own: string) => number | null;
}

/** Telephones and names of the rows that have no e-mail, the only ones that anybody will look up: 1 at their numbers. */
export interface Wanted {
  readonly phones: Uint8Array;
  readonly names: Uint8Array;
}

interface Given {
  readonly numbering: Numbering;
  readonly families: Uint8Array;
  readonly homes: Uint8Array;
  readonly wanted: Wanted;
  readonly decisions: Decisions;
}

export function createRegistry({ numbering, families, homes, wanted, decisions }: Given): Registry {
  const { text } = numbering;
  /** The key of each person, or the number of the e-mail that is it. */
  const own: (string | number)[] = [];
  const persons = new Map<string, number>();
  const holders = new Int32Array(numbering.size).fill(ABSENT);
  const aliases = new Map<string, number>();
  const alias = (key: string, person: number): void => {
    const known = aliases.get(key);
    aliases.set(key, known === undefined || known === person ? person : SEVERAL);
  };
  const keyOf = (person: number): string => {
    const key = own[person] ?? '';
    return typeof key === 'number' ? `email ${text(key)}` : key;
  };
  return {
    families,
    homes,
    text,
    count: () => own.length,
    key: keyOf,
    isWeak: (person) => {
      const key = own[person];
      return typeof key === 'string' && /^(name|weak) /.test(key);
    },
    find: (key) => persons.get(key),
    person: (key) => {
      const found = persons.get(key);
      if (found !== undefined) return found;
      const person = own.push(key) - 1;
      persons.set(key, person);
      return person;
    },
    holder: (email) => {
      const found = holders[email] ?? ABSENT;
      if (found !== ABSENT) return found;
      const person = own.push(email) - 1;
      holders[email] = person;
      return person;
    },
    isNoted: (phone, name) => wanted.phones[phone] === 1 || wanted.names[name] === 1,
    note: ({ person: id, phone, name, birth }, person) => {
      if (id !== null) alias(`id ${id}`, person);
      if (wanted.phones[phone] === 1) {
        if (homes[phone] === 0) alias(`phone ${text(phone)}`, person);
        if (name !== ABSENT) alias(`phone ${text(phone)} ${text(name)}`, person);
      }
      if (birth !== ABSENT && wanted.names[name] === 1) alias(`birth ${birth} ${text(name)}`, person);
    },
    known: (key, ownKey) => {
      const person = aliases.get(key);
      if (person === undefined || person === SEVERAL) return null;
      return decisions.isRefused(keyOf(person), ownKey) ? null : person;
    },
  };
}
