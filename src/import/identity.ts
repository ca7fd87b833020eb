import type { Extract } from './extract.ts';
import { gather, type Gathered } from './gather.ts';
import { ABSENT } from './rows.ts';
import type { Sessions } from './sessions.ts';
import { sharedAddresses } from './sharedAddresses.ts';

export interface People {
  readonly count: number;
  /** Person of each row, by extract, numbered from 0; −1 for a row that names nobody. */
  readonly of: readonly Int32Array[];
}

/**
 * Who each row is about (counting rule C9). The keys, from the strongest: the tool's number for the person, e-mail, telephone, name with date
 * of birth, name. A weaker key joins a person of a stronger one only when a single one fits.
 */
export function resolvePeople(extracts: readonly Extract[], sessions: Sessions): People {
  const gathered = gather(extracts);
  const { rows } = gathered;
  const people = new Int32Array(rows.name.length).fill(ABSENT);
  const make = keyed();
  byAddress(gathered, sessionsOf(extracts, sessions), people, make);
  byNumber(gathered, people, make);
  byPhone(gathered, people, make);
  byBirth(gathered, people, make);
  rows.name.forEach((name, row) => {
    if (people[row] === ABSENT && name !== ABSENT) people[row] = make(`name ${name}`);
  });
  return parted(extracts, people);
}

/** Session of each row of every file, one after the other; −1 for the rows of a follow-up sheet, which are of no session. */
function sessionsOf(extracts: readonly Extract[], sessions: Sessions): readonly number[] {
  return extracts.flatMap(({ understood }, extract) =>
    Array.from(sessions.of[extract] ?? [], (session) => (understood.kind === 'attendance' ? session : ABSENT)),
  );
}

type Make = (key: string) => number;

function keyed(): Make {
  const ids = new Map<string, number>();
  return (key) => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
}

function byAddress(gathered: Gathered, sessions: ArrayLike<number>, people: Int32Array, make: Make): void {
  const whose = sharedAddresses(gathered, sessions);
  gathered.rows.email.forEach((email, row) => {
    if (email !== ABSENT) people[row] = make(`email ${email} ${whose(row)}`);
  });
}

/** A number that the tool gives to a person: it keeps the address of which it is the only number, and parts those who share one. */
function byNumber({ rows }: Gathered, people: Int32Array, make: Make): void {
  const numbers = new Map<number, Set<number>>();
  rows.person.forEach((number, row) => {
    const person = people[row] ?? ABSENT;
    if (number !== ABSENT && person !== ABSENT) add(numbers, person, number);
  });
  if (numbers.size === 0 && rows.person.every((number) => number === ABSENT)) return;
  const holder = people.slice();
  rows.person.forEach((number, row) => {
    if (number !== ABSENT) people[row] = make(`number ${number}`);
  });
  holder.forEach((person, row) => {
    const own = numbers.get(person);
    const [only] = own ?? [];
    if (rows.person[row] === ABSENT && own?.size === 1) people[row] = make(`number ${only}`);
  });
}

/** A row with a telephone and no address is of the one person who has that telephone and a name that fits; else of the telephone's own person. */
function byPhone({ rows }: Gathered, people: Int32Array, make: Make): void {
  const holders = new Map<number, Set<number>>();
  const names = new Map<number, Set<number>>();
  rows.phone.forEach((phone, row) => {
    const person = people[row] ?? ABSENT;
    if (phone === ABSENT || person === ABSENT) return;
    add(holders, phone, person);
  });
  const held = new Set([...holders.values()].flatMap((each) => [...each]));
  people.forEach((person, row) => {
    const name = rows.name[row] ?? ABSENT;
    if (name !== ABSENT && held.has(person)) add(names, person, name);
  });
  rows.phone.forEach((phone, row) => {
    if (phone === ABSENT || people[row] !== ABSENT) return;
    const name = rows.name[row] ?? ABSENT;
    const fitting = [...(holders.get(phone) ?? [])].filter((person) => {
      const known = names.get(person);
      return name === ABSENT || known === undefined || known.has(name);
    });
    people[row] = fitting.length === 1 ? (fitting[0] ?? ABSENT) : make(`phone ${phone}`);
  });
}

/** A row with a name and a date of birth only is of the one person who has both; else of those two's own person. */
function byBirth({ rows }: Gathered, people: Int32Array, make: Make): void {
  const holders = new Map<string, Set<number>>();
  const key = (row: number): string | null => {
    const [name = ABSENT, birth = ABSENT] = [rows.name[row], rows.birthDay[row]];
    return name === ABSENT || birth === ABSENT ? null : `birth ${name} ${birth}`;
  };
  people.forEach((person, row) => {
    const own = person === ABSENT ? null : key(row);
    if (own !== null) add(holders, own, person);
  });
  people.forEach((person, row) => {
    const own = person === ABSENT ? key(row) : null;
    if (own === null) return;
    const known = holders.get(own);
    const [only] = known ?? [];
    people[row] = known?.size === 1 && only !== undefined ? only : make(own);
  });
}

function add<Key>(sets: Map<Key, Set<number>>, key: Key, value: number): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}

/** People numbered without a gap in the order of their rows, and given back file by file. */
function parted(extracts: readonly Extract[], people: Int32Array): People {
  const numbers = new Map<number, number>();
  const dense = people.map((person) => {
    if (person === ABSENT) return ABSENT;
    const number = numbers.get(person) ?? numbers.size;
    numbers.set(person, number);
    return number;
  });
  let start = 0;
  const of = extracts.map(({ rows }) => dense.subarray(start, (start += rows.line.length)));
  return { count: numbers.size, of };
}
