import { holds, truthOf } from '../../wording/wording.ts';
import type { Wording } from '../../wording/quantity.ts';
import { type Base, baseKey } from '../base.ts';
import type { Change, Rank } from '../context.ts';
import { changeOf } from './changeOf.ts';
import type { ReadClaim } from '../readClaims.ts';
import type { Subject } from '../reading.ts';
import { rankOf } from './rankOf.ts';
import { type Missing, type Told, type Value, valueOf } from './valueOf.ts';

export const verdicts = ['confirmed', 'within_wording', 'not_confirmed', 'ambiguous', 'cannot_check'] as const;
export type Verdict = (typeof verdicts)[number];

/** One way to understand a claim, and what the data say of it. */
export interface Reading {
  readonly subject: Subject;
  readonly base: Base;
  /** `null` where there is none to compare with. */
  readonly value: number | null;
  readonly state: 'equal' | 'holds' | 'fails' | Missing;
  /** When the value is a place among others. */
  readonly rank?: Rank;
  /** When it is a difference. */
  readonly change?: Change;
}

export interface Judgement {
  readonly claim: ReadClaim;
  readonly verdict: Verdict;
  /** The reading the verdict is about, the likeliest of an ambiguous claim; `null` for what is not measured. */
  readonly reading: Reading | null;
  /** Every reading looked at. */
  readonly readings: readonly Reading[];
  readonly reason: Reason;
  /** Of a claim that failed, the other days or place it is exactly right for. */
  readonly fits?: readonly Reading[];
}

/** Why: `base` and `word` tell what an ambiguous claim depends on, `stage` that another number of the text makes its base matter. */
export type Reason =
  | 'language'
  | 'equal'
  | 'rounded'
  | 'differs'
  | 'base'
  | 'word'
  | 'stage'
  | 'stopped'
  | 'not-measured'
  | Missing;

/** Holds a claim against the figures. `chosen` is the reading that a reader picked, by its place in `readings`. */
export function judge(claim: ReadClaim, told: Told, chosen: number | null = null): Judgement {
  if (claim.stoppedBy !== null)
    return { claim, readings: [], verdict: 'cannot_check', reading: null, reason: 'stopped' };
  if (claim.isForeign) return { claim, readings: [], verdict: 'cannot_check', reading: null, reason: 'language' };
  const readings = readingsOf(claim, told);
  const picked = chosen === null ? undefined : readings[chosen];
  const weighed = picked === undefined ? weigh(readings, claim.isTied) : plainly(picked);
  // What was held against may be another figure than the one that was meant.
  if (picked === undefined && weighed.verdict === 'not_confirmed' && claim.openedBy !== null)
    return {
      claim: { ...claim, stoppedBy: claim.openedBy },
      readings: [],
      verdict: 'cannot_check',
      reading: null,
      reason: 'stopped',
    };
  return { claim, readings, ...weighed };
}

/** Every reading of a claim, the likeliest first. Run with a `told` that notes what is asked, it tells what is needed. */
export function readingsOf(claim: ReadClaim, told: Told): readonly Reading[] {
  const { kind } = claim.wording.quantity;
  const isShare = kind === 'share' || kind === 'ratio';
  return claim.subjects.flatMap((subject) =>
    claim.bases.map((base): Reading => {
      const ranked = claim.rank !== null ? { rank: claim.rank } : claim.change !== null ? { change: claim.change } : {};
      const found =
        claim.rank !== null
          ? rankOf(subject, base, claim.rank, told)
          : claim.change === null
            ? valueOf(subject, base, told, isShare)
            : changeOf(subject, base, claim.change, told, isShare);
      if (typeof found === 'string') return { subject, base, value: null, state: found, ...ranked };
      return { subject, base, value: found.value, state: stateOf(claim, found, subject), ...ranked };
    }),
  );
}

type Weighed = Pick<Judgement, 'verdict' | 'reading' | 'reason'>;

function weigh(readings: readonly Reading[], isTied: boolean): Weighed {
  const [first] = readings;
  if (first === undefined) return { verdict: 'cannot_check', reading: null, reason: 'not-measured' };
  const main = readings.filter(({ subject }) => subject === first.subject);
  if (isTied) {
    // « Nîmes a formé 1 400 personnes avec 101 partenaires » : those of the region, said of a town.
    const placed = main.filter(({ base }) => !isRegion(base));
    const own = placed.find(isTrue);
    const wide = main.find((each) => isRegion(each.base) && isTrue(each));
    if (placed.length > 0 && own === undefined && wide !== undefined)
      return { verdict: 'ambiguous', reading: wide, reason: 'base' };
  }
  if (isTrue(first)) return plainly(first);
  const onBase = main.find(isTrue);
  // One exact fit with a place that the text spoke of; days are never taken for others.
  const { cities, departments, elsewhere } = first.base;
  // « Nîmes : 1 400 personnes, 39 602 présences » : what is told of a town is not confirmed of the region.
  const isNowhere = cities.length + departments.length === 0 && !elsewhere;
  if (isNowhere && onBase?.state === 'equal' && samePlaceApart(onBase.base, first.base)) return plainly(onBase);
  if (onBase !== undefined) return { verdict: 'ambiguous', reading: onBase, reason: 'base' };
  const inWords = readings.find(isTrue);
  if (inWords !== undefined) return { verdict: 'ambiguous', reading: inWords, reason: 'word' };
  // « À l’automne » : what may be true of the days that cannot be told is not denied of others.
  const untold = main.find(
    ({ state, base }) =>
      state !== 'fails' && baseKey({ ...base, period: null }) === baseKey({ ...first.base, period: null }),
  );
  if (first.state === 'fails' && untold !== undefined) return plainly(untold);
  // What cannot be told where the text says is not denied elsewhere.
  return plainly(first);
}

function isRegion({ cities, departments, elsewhere }: Base): boolean {
  return cities.length + departments.length === 0 && !elsewhere;
}

function samePlaceApart(one: Base, other: Base): boolean {
  return baseKey({ ...one, cities: [], departments: [] }) === baseKey({ ...other, cities: [], departments: [] });
}

function isTrue({ state }: Reading): boolean {
  return state === 'equal' || state === 'holds';
}

function plainly(reading: Reading): Weighed {
  if (reading.state === 'equal') return { verdict: 'confirmed', reading, reason: 'equal' };
  if (reading.state === 'holds') return { verdict: 'within_wording', reading, reason: 'rounded' };
  if (reading.state === 'fails') return { verdict: 'not_confirmed', reading, reason: 'differs' };
  return { verdict: 'cannot_check', reading, reason: reading.state };
}

function stateOf(claim: ReadClaim, found: Value, { indicator }: Subject): Reading['state'] {
  const { wording, upTo } = claim;
  const { value, lowest, least, most, counts } = found;
  const { quantity, qualifier } = wording;
  if (most !== undefined) return stateBetween(claim, value, most);
  if (upTo !== null) return value >= quantity.value && value <= upTo ? 'holds' : 'fails';
  if (quantity.kind === 'ratio') {
    if (counts?.[0] === quantity.numerator && counts[1] === quantity.denominator) return 'equal';
    return Math.abs(value - quantity.value) <= 0.01 ? 'holds' : 'fails';
  }
  // « 1 392 heures » of 1 392,5.
  const isRounded = indicator === 'training-hours' && quantity.kind === 'count' && qualifier === 'exact';
  if (isRounded && value !== quantity.value && Math.abs(value - quantity.value) <= 0.5) return 'holds';
  if (!holds(wording, value, lowest)) {
    if (least !== undefined && holds(wording, least, least)) return qualifier === 'exact' ? 'equal' : 'holds';
    return isAbout(wording, value) ? 'equal' : 'fails';
  }
  const isPlain = qualifier === 'exact' && (quantity.kind !== 'share' || quantity.said === 'percent');
  // « 30 k » is rounded.
  const isCoarse = quantity.kind === 'mean' && quantity.step > 1 && value !== quantity.value;
  return isPlain && !isCoarse ? 'equal' : 'holds';
}

/** What may be said of a number that is one of several: true of all of them, false of all of them, or open. */
function stateBetween({ wording, upTo }: ReadClaim, low: number, high: number): Reading['state'] {
  const said = upTo === null ? truthOf(wording) : ({ low: wording.quantity.value, high: upTo, open: 'none' } as const);
  if (
    said.low <= low &&
    high <= said.high &&
    !(said.open === 'low' && said.low === low) &&
    !(said.open === 'high' && said.high === high)
  )
    return 'holds';
  const isApart =
    said.high < low ||
    said.low > high ||
    (said.open === 'high' && said.high === low) ||
    (said.open === 'low' && said.low === high);
  return isApart ? 'fails' : 'unidentified';
}

/** « environ N » of what is N is true, if needlessly careful. */
function isAbout({ qualifier, quantity }: Wording, value: number): boolean {
  return qualifier === 'about' && value === quantity.value;
}
