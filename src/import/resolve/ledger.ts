import type { PeopleDecision } from '../../model/dataset/answers.ts';
import type { People } from './people.ts';
import { type Pseudonym, pseudonymsUnder } from './pseudonym.ts';

/** What was decided about people, under names that do not say who they are. */
export interface Ledger {
  readonly same: readonly (readonly [string, string])[];
  /** True for two keys of identity that were said to be two people. */
  readonly isRefused: (key: string, other: string) => boolean;
  /** Pseudonyms of people who asked to be erased. */
  readonly erased: ReadonlySet<string>;
  readonly pseudonym: Pseudonym;
}

/** Nothing decided; the names it gives to people mean nothing elsewhere. */
export const noLedger: Ledger = {
  same: [],
  isRefused: () => false,
  erased: new Set(),
  pseudonym: pseudonymsUnder(crypto.getRandomValues(new Uint8Array(32))),
};

/** The last decision about a pair counts. */
export function ledgerOf(
  decisions: readonly PeopleDecision[],
  pseudonym: Pseudonym,
  erased: readonly string[] = [],
): Ledger {
  const last = new Map(decisions.map(({ a, b, same }) => [pairOf(a, b), { pair: [a, b] as const, same }]));
  const kept = [...last.values()];
  const refused = new Set(kept.filter(({ same }) => !same).map(({ pair: [a, b] }) => pairOf(a, b)));
  return {
    same: kept.filter(({ same }) => same).map(({ pair }) => pair),
    isRefused: (key, other) => refused.size > 0 && refused.has(pairOf(pseudonym(key), pseudonym(other))),
    erased: new Set(erased),
    pseudonym,
  };
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** People with those put together who were said to be the same; two who were said to be different never are, not even through a third. */
export function joinPeople(people: People, ledger: Ledger): People {
  if (ledger.same.length === 0) return people;
  const byName = new Map(people.keys.map((key, person) => [ledger.pseudonym(key), person]));
  const members = new Map<number, readonly number[]>();
  const leader = Int32Array.from({ length: people.count }, (_, person) => person);
  for (const [a, b] of ledger.same) {
    const [one, other] = [byName.get(a), byName.get(b)].map((person) =>
      person === undefined ? -1 : (leader[person] ?? -1),
    );
    if (one === undefined || other === undefined || one < 0 || other < 0 || one === other) continue;
    const [first, second] = [members.get(one) ?? [one], members.get(other) ?? [other]];
    const isRefused = first.some((x) =>
      second.some((y) => ledger.isRefused(people.keys[x] ?? '', people.keys[y] ?? '')),
    );
    if (isRefused) continue;
    const head = Math.min(one, other);
    const joined = [...first, ...second];
    for (const person of joined) leader[person] = head;
    members.set(head, joined);
  }
  return renumber(people, leader);
}

function renumber(people: People, leader: Int32Array): People {
  const numbers = new Int32Array(people.count);
  const keys: string[] = [];
  leader.forEach((head, person) => {
    if (head === person) numbers[person] = keys.push(people.keys[person] ?? '') - 1;
  });
  return {
    count: keys.length,
    keys,
    of: people.of.map((own) => own.map((person) => (person < 0 ? person : (numbers[leader[person] ?? 0] ?? 0)))),
  };
}
