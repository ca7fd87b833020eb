import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Wording } from '../wording/quantity.ts';
import { holds } from '../wording/wording.ts';
import type { NamedPlaces } from './places.ts';
import type { ReadClaim } from './readClaims.ts';
import type { Subject } from './reading.ts';
import { type Known, valueOf } from './valueOf.ts';

/** What a claim is held against: the cities it is restricted to, none for the whole region, and a calendar year when it names one. */
export interface Base {
  readonly cities: readonly string[];
  readonly year: number | null;
}

/** `outside`: the data say nothing of that year. */
export type FiguresAt = (base: Base) => Known | 'outside';

export const verdicts = ['confirmed', 'within_wording', 'not_confirmed', 'ambiguous', 'cannot_check'] as const;
export type Verdict = (typeof verdicts)[number];

/** One way to understand a claim, and what the data say of it. */
export interface Reading {
  readonly subject: Subject;
  readonly base: Base;
  /** `null` where there is none to compare with. */
  readonly value: number | null;
  readonly state: 'equal' | 'holds' | 'fails' | 'withheld' | 'undefined' | 'outside';
}

export interface Judgement {
  readonly claim: ReadClaim;
  readonly verdict: Verdict;
  /** The reading the verdict is about, the likeliest of an ambiguous claim; `null` for what is not measured. */
  readonly reading: Reading | null;
  /** Every reading looked at. */
  readonly readings: readonly Reading[];
  readonly reason: Reason;
}

/** Why: `base` and `word` tell what an ambiguous claim depends on, `stage` that another number of the text makes its base matter. */
export type Reason =
  | 'equal'
  | 'rounded'
  | 'differs'
  | 'base'
  | 'word'
  | 'stage'
  | 'not-measured'
  | 'withheld'
  | 'undefined'
  | 'outside';

/** Indicators that only have a meaning over the whole region. */
const regional: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  'hub-share',
  'hub-people',
  'outside-only-share',
  'elsewhere-people',
]);
/** Counts that any sentence may give of its own place; others are of people met before. */
const own: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  'people',
  'attendances',
  'registrations',
  'sessions',
  'session-cities',
  'partners',
]);

/** The bases that a claim may be about, the likeliest first. */
export function basesOf(
  claim: ReadClaim,
  claims: readonly ReadClaim[],
  { hub }: Pick<NamedPlaces, 'hub'>,
): readonly Base[] {
  const { cities, spokenOf, year } = claim;
  if (cities !== null) return [{ cities, year }];
  const namesHub = claims.some((each) => each.cities?.includes(hub) === true);
  const candidates = spokenOf !== null ? [spokenOf, []] : namesHub ? [[], [hub]] : [[]];
  const keys = new Set<string>();
  return candidates
    .filter((each) => {
      const key = each.join(' ');
      return keys.has(key) ? false : keys.add(key);
    })
    .map((each) => ({ cities: each, year }));
}

/** Holds a claim against the figures. `chosen` is the reading that a reader picked, by its place in `readings`. */
export function judge(
  claim: ReadClaim,
  bases: readonly Base[],
  figuresAt: FiguresAt,
  chosen: number | null = null,
): Judgement {
  const isShare = claim.wording.quantity.kind === 'share' || claim.wording.quantity.kind === 'ratio';
  const readings = claim.subjects.flatMap((subject) => {
    const asked = regional.has(subject.indicator) ? [{ cities: [], year: claim.year }] : bases;
    return asked.map((base) => read(claim, subject, base, figuresAt(base), isShare));
  });
  const picked = chosen === null ? undefined : readings[chosen];
  const found = picked === undefined ? weigh(readings) : plainly(picked);
  return { claim, readings, ...found };
}

type Weighed = Pick<Judgement, 'verdict' | 'reading' | 'reason'>;

function weigh(readings: readonly Reading[]): Weighed {
  const [first] = readings;
  if (first === undefined) return { verdict: 'cannot_check', reading: null, reason: 'not-measured' };
  const main = readings.filter(({ subject }) => subject === first.subject);
  const isTrue = ({ state }: Reading): boolean => state === 'equal' || state === 'holds';
  if (main.every(isTrue) || (isTrue(first) && own.has(first.subject.indicator) && first.subject.part === 'value'))
    return plainly(first);
  const onBase = main.find(isTrue);
  if (onBase !== undefined) return { verdict: 'ambiguous', reading: onBase, reason: 'base' };
  const inWords = readings.find(isTrue);
  if (inWords !== undefined) return { verdict: 'ambiguous', reading: inWords, reason: 'word' };
  return plainly(main.find(({ value }) => value !== null) ?? first);
}

function plainly(reading: Reading): Weighed {
  if (reading.state === 'equal') return { verdict: 'confirmed', reading, reason: 'equal' };
  if (reading.state === 'holds') return { verdict: 'within_wording', reading, reason: 'rounded' };
  if (reading.state === 'fails') return { verdict: 'not_confirmed', reading, reason: 'differs' };
  return { verdict: 'cannot_check', reading, reason: reading.state };
}

function read(claim: ReadClaim, subject: Subject, base: Base, known: Known | 'outside', isShare: boolean): Reading {
  if (known === 'outside') return { subject, base, value: null, state: 'outside' };
  const found = valueOf(subject, known, isShare);
  if (typeof found === 'string') return { subject, base, value: null, state: found };
  return { subject, base, value: found.value, state: stateOf(claim, found) };
}

function stateOf(
  { wording, upTo }: ReadClaim,
  {
    value,
    lowest,
    counts,
  }: { readonly value: number; readonly lowest: number; readonly counts: readonly [number, number] | null },
): Reading['state'] {
  const { quantity, qualifier } = wording;
  if (upTo !== null) return value >= quantity.value && value <= upTo ? 'holds' : 'fails';
  if (quantity.kind === 'ratio') {
    if (counts?.[0] === quantity.numerator && counts[1] === quantity.denominator) return 'equal';
    return Math.abs(value - quantity.value) <= 0.01 ? 'holds' : 'fails';
  }
  if (!holds(wording, value, lowest)) return isAbout(wording, value) ? 'equal' : 'fails';
  const isPlain = qualifier === 'exact' && (quantity.kind !== 'share' || quantity.said === 'percent');
  // « 30 k » is rounded.
  const isCoarse = quantity.kind === 'mean' && quantity.step > 1 && value !== quantity.value;
  return isPlain && !isCoarse ? 'equal' : 'holds';
}

/** « environ N » of what is N is true, if needlessly careful. */
function isAbout({ qualifier, quantity }: Wording, value: number): boolean {
  return qualifier === 'about' && value === quantity.value;
}
