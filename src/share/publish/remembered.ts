import type { Fact, Release, ReleaseLedger } from '../../model/figure/release.ts';
import { newLedger } from '../../model/figure/release.ts';
import { checkRelease } from './checkRelease.ts';
import type { Refusal } from './publication.ts';

/** What a file that leaves by itself comes to: the ledger with its counts, or why it may not leave. */
export type Remembered = { readonly state: 'remembered'; readonly ledger: ReleaseLedger } | Refusal;

/**
 * Holds the counts of one file (a chart, a table, a deck, a sentence) against everything that left before, publications and other files alike.
 * What was told already, as it was told, adds nothing.
 */
export function remembered(ledger: ReleaseLedger | null, programme: string, next: Release): Remembered {
  const known = ledger ?? newLedger(programme);
  if (known.programme !== programme) return { state: 'other-programme', programme: known.programme };
  const told = new Set(known.releases.flatMap(({ facts, profile }) => facts.map((fact) => textOf(fact, profile))));
  const facts = next.facts.filter((fact) => !told.has(textOf(fact, next.profile)));
  const conflicts = checkRelease(known, { ...next, facts });
  if (conflicts.length > 0) return { state: 'conflicts', conflicts };
  if (facts.length === 0) return { state: 'remembered', ledger: known };
  return { state: 'remembered', ledger: { ...known, releases: [...known.releases, { ...next, facts }] } };
}

function textOf({ indicator, period, filter, by, key, value }: Fact, profile: Release['profile']): string {
  return JSON.stringify([profile, indicator, period.from, period.to, filter, by, key, value]);
}
