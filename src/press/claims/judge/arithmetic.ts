import type { IndicatorId } from '../../../model/figure/indicator.ts';
import { indicators } from '../../../metrics/define/indicators.ts';
import { distinct, limitsOf, parts, sharesAgainstCounts, sums, twice } from './clashes.ts';
import { type Base, baseKey } from '../base.ts';
import type { Finding } from './finding.ts';
import type { ReadClaim } from '../readClaims.ts';

/** Counts of which the first cannot exceed the second. */
const stages: readonly (readonly [IndicatorId, IndicatorId])[] = indicators.flatMap(({ id, facts }) => [
  ...(facts.partOf ?? []).flatMap(({ whole, own }) => (own === undefined ? [[id, whole] as const] : [])),
  ...(facts.atMost ?? []).map((most) => [id, most] as const),
]);

/** Shares of people that make a count of people. */
const turning = indicators.flatMap(({ id, facts: { turns } }) => (turns === undefined ? [] : [{ id, turns }]));

interface Said {
  readonly index: number;
  readonly low: number;
  readonly high: number;
  /** Other claims it was made of. */
  readonly from: readonly number[];
}

/** Looks for numbers of a text that contradict each other; what was not wholly read contradicts nothing, nor does the sum of what a text lists. */
export function contradictions(all: readonly ReadClaim[]): readonly Finding[] {
  const claims = all.map((claim) => {
    const { stoppedBy, openedBy, change, rank } = claim;
    return [stoppedBy, openedBy, change, rank].every((each) => each === null) ? claim : { ...claim, subjects: [] };
  });
  const few = distinct(claims);
  const bases = distinctBases(few.flatMap((index) => claims[index] ?? []));
  const said = (indicator: IndicatorId, part: string, at: Base): readonly Said[] =>
    few.flatMap((index) => {
      const claim = claims[index];
      if (claim === undefined) return [];
      const [subject] = claim.subjects;
      const isIt =
        subject?.indicator === indicator &&
        subject.part === part &&
        subject.category === undefined &&
        subject.over === undefined;
      if (!isIt || !claim.bases.some((base) => baseKey(base) === baseKey(at))) return [];
      return [{ index, ...limitsOf(claim), from: [] }];
    });
  const count = (indicator: IndicatorId, at: Base): readonly Said[] =>
    said(indicator, 'value', at).filter(({ index }) => claims[index]?.wording.quantity.kind === 'count');
  /** Counts said, and those that a share of a count makes. */
  const counts = (indicator: IndicatorId, at: Base): readonly Said[] => [
    ...count(indicator, at),
    ...turning.flatMap(({ id: rate, turns: { into, whole } }) =>
      into !== indicator
        ? []
        : said(rate, 'value', at).flatMap((share) =>
            counts(whole, at).map((base): Said => ({
              index: share.index,
              low: share.low * base.low,
              high: share.high * base.high,
              from: [base.index, ...base.from],
            })),
          ),
    ),
  ];
  const found: Finding[] = [];
  for (const [part, whole] of stages) {
    const clashes = bases.flatMap((base) =>
      counts(part, base).flatMap((less) =>
        counts(whole, base).map((more) => ({ base, less, more, isClash: less.low > more.high })),
      ),
    );
    for (const { base, less, more, isClash } of clashes) {
      if (!isClash) continue;
      found.push({
        kind: 'stage',
        claims: [...new Set([...more.from, more.index, less.index])],
        base,
        least: less.low,
        most: more.high,
        possibleOn: clashes
          .filter((other) => !other.isClash && other.less.index === less.index)
          .map((other) => ({ base: other.base, most: other.more.high })),
      });
    }
  }
  return [...found, ...parts(claims), ...sharesAgainstCounts(claims), ...twice(claims), ...sums(claims)];
}

function distinctBases(claims: readonly ReadClaim[]): readonly Base[] {
  return [...new Map(claims.flatMap(({ bases }) => bases.map((base) => [baseKey(base), base] as const))).values()];
}
