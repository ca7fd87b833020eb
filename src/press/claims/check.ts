import { contradictions, type Finding } from './arithmetic.ts';
import { type Base, basesOf, type FiguresAt, judge, type Judgement } from './judge.ts';
import type { NamedPlaces } from './places.ts';
import type { ReadClaim } from './readClaims.ts';

/** Every claim of a text judged, and what the numbers say of each other. */
export interface Checked {
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
}

/** Bases that the figures of a text are needed for. */
export function basesIn(claims: readonly ReadClaim[], map: NamedPlaces): readonly Base[] {
  const all = [
    { cities: [], year: null },
    ...claims.flatMap((claim) => [{ cities: [], year: claim.year }, ...basesOf(claim, claims, map)]),
  ];
  return [...new Map(all.map((base) => [baseKey(base), base])).values()];
}

export function baseKey({ cities, year }: Base): string {
  return `${year ?? ''} ${cities.join(' ')}`;
}

/**
 * Judges the claims of a text. `chosen` gives, by claim, the reading that a reader picked. Where another number of the text is impossible on one of the
 * bases a claim may have, and possible on another, that claim is ambiguous too.
 */
export function check(
  claims: readonly ReadClaim[],
  map: NamedPlaces,
  figuresAt: FiguresAt,
  chosen: ReadonlyMap<number, number> = new Map(),
): Checked {
  const bases = claims.map((claim) => basesOf(claim, claims, map));
  const byClaim = new Map(claims.map((claim, index) => [claim, bases[index] ?? []]));
  const findings = contradictions(claims, (claim) => byClaim.get(claim) ?? []);
  const depends = new Set(
    findings.filter(({ kind, possibleOn }) => kind === 'stage' && possibleOn.length > 0).flatMap((each) => each.claims),
  );
  const judgements = claims.map((claim, index): Judgement => {
    const own = judge(claim, bases[index] ?? [], figuresAt, chosen.get(index) ?? null);
    const isOpen = (bases[index]?.length ?? 0) > 1 && depends.has(index) && !chosen.has(index);
    const isTrue = own.verdict === 'confirmed' || own.verdict === 'within_wording';
    return isOpen && isTrue ? { ...own, verdict: 'ambiguous', reason: 'stage' } : own;
  });
  return { judgements, findings };
}
