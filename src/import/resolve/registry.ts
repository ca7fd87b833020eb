import type { Decisions } from './decisions.ts';
import { ABSENT } from '../../model/dataset/table.ts';

const SEVERAL = -2;

/** The identity keys of one row. */
export interface Keys {
  readonly person: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly name: string | null;
  readonly first: string | null;
  /** A full date of birth. */
  readonly birth: number;
  /** Of a first name alone: what else tells whose it is; `null` when nothing does. */
  readonly sign: string | null;
  readonly isFirstOnly: boolean;
}

/** Who is known under which key, while people are being told apart. */
export interface Registry {
  readonly families: ReadonlySet<string>;
  /** Telephones that several people of one home gave. */
  readonly homes: ReadonlySet<string>;
  readonly count: () => number;
  /** The strongest key of each person. */
  readonly keys: readonly string[];
  /** The person of a key, made when there is none yet. */
  readonly person: (key: string) => number;
  /** The one person of an e-mail, made when there is none yet. */
  readonly holder: (email: string) => number;
  readonly find: (key: string) => number | undefined;
  /** Remembers other ways to recognise a person. */
  readonly note: (keys: Keys, person: number) => void;
  /** The one person recognised by an alias; `null` for none, several, or one who was said not to be the holder of `own`. */
  readonly known: (key: string, own: string) => number | null;
}

/** Telephones and names of the rows that have no e-mail: the only ones that anybody will look up. */
export interface Wanted {
  readonly phones: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

export function createRegistry(
  families: ReadonlySet<string>,
  homes: ReadonlySet<string>,
  wanted: Wanted,
  decisions: Decisions,
): Registry {
  const keys: string[] = [];
  const persons = new Map<string, number>();
  const addresses = new Map<string, number>();
  const aliases = new Map<string, number>();
  const alias = (key: string, person: number): void => {
    const known = aliases.get(key);
    aliases.set(key, known === undefined || known === person ? person : SEVERAL);
  };
  const numbered = (known: Map<string, number>, key: string, name: string): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const person = keys.push(name) - 1;
    known.set(key, person);
    return person;
  };
  return {
    families,
    homes,
    count: () => keys.length,
    keys,
    find: (key) => persons.get(key),
    person: (key) => numbered(persons, key, key),
    holder: (email) => numbered(addresses, email, `email ${email}`),
    note: ({ person: id, phone, name, birth }, person) => {
      if (id !== null) alias(`id ${id}`, person);
      if (phone !== null && wanted.phones.has(phone)) {
        if (!homes.has(phone)) alias(`phone ${phone}`, person);
        if (name !== null) alias(`phone ${phone} ${name}`, person);
      }
      if (name !== null && birth !== ABSENT && wanted.names.has(name)) alias(`birth ${birth} ${name}`, person);
    },
    known: (key, own) => {
      const person = aliases.get(key);
      if (person === undefined || person === SEVERAL) return null;
      return decisions.isRefused(keys[person] ?? '', own) ? null : person;
    },
  };
}
