import { contradictions } from './arithmetic.ts';
import type { Finding } from './finding.ts';
import { judge, type Judgement, readingsOf } from './judge.ts';
import type { ReadClaim } from '../readClaims.ts';
import { noting } from './noting.ts';
import type { Asked, Told } from './valueOf.ts';

/** Every claim of a text judged, and what the numbers say of each other. */
export interface Checked {
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
}

/** Everything that has to be known to judge the claims of a text. */
export function askedBy(claims: readonly ReadClaim[]): readonly Asked[] {
  const { asked, told } = noting();
  for (const claim of claims) if (claim.stoppedBy === null) readingsOf(claim, told);
  return asked();
}

/**
 * Judges the claims of a text. `chosen` gives, by claim, the reading that a reader picked. Where another number of the text is impossible on one of the
 * bases a claim may have, and possible on another, that claim is ambiguous too.
 */
export function check(
  claims: readonly ReadClaim[],
  told: Told,
  chosen: ReadonlyMap<number, number> = new Map(),
): Checked {
  const findings = contradictions(claims);
  const depends = new Set(
    findings.filter(({ kind, possibleOn }) => kind === 'stage' && possibleOn.length > 0).flatMap((each) => each.claims),
  );
  const judgements = claims.map((claim, index): Judgement => {
    const own = judge(claim, told, chosen.get(index) ?? null);
    const isOpen = claim.bases.length > 1 && depends.has(index) && !chosen.has(index);
    const isTrue = own.verdict === 'confirmed' || own.verdict === 'within_wording';
    return isOpen && isTrue ? { ...own, verdict: 'ambiguous', reason: 'stage' } : own;
  });
  return { judgements, findings };
}
