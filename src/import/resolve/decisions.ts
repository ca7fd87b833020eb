import type { PeopleDecision } from '../../model/dataset/answers.ts';
import { type Pseudonym, pseudonymsUnder } from './pseudonym.ts';

/** What was decided about people, under names that do not say who they are. */
export interface Decisions {
  readonly same: readonly (readonly [string, string])[];
  /** True for two keys of identity that were said to be two people. */
  readonly isRefused: (key: string, other: string) => boolean;
  /** Pseudonyms of people who asked to be erased. */
  readonly erased: ReadonlySet<string>;
  readonly pseudonym: Pseudonym;
}

/** Nothing decided; the names it gives to people mean nothing elsewhere. */
export const noDecisions: Decisions = {
  same: [],
  isRefused: () => false,
  erased: new Set(),
  pseudonym: pseudonymsUnder(crypto.getRandomValues(new Uint8Array(32))),
};

/** The last decision about a pair counts. */
export function decisionsOf(
  said: readonly PeopleDecision[],
  pseudonym: Pseudonym,
  erased: readonly string[] = [],
): Decisions {
  const last = new Map(said.map(({ a, b, same }) => [pairOf(a, b), { pair: [a, b] as const, same }]));
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
