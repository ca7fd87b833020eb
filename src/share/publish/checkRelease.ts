import { indicator as indicatorOf } from '../../metrics/define/indicators.ts';
import { THRESHOLD } from '../../metrics/define/threshold.ts';
import { units } from '../../metrics/define/units.ts';
import type { Period } from '../../model/time/period.ts';
import type { Fact, Release, ReleaseLedger } from '../../model/figure/release.ts';
import { periodOfKey } from '../../model/time/timeKey.ts';

/** A cell of a new release that says too much beside an earlier one. */
export interface Conflict {
  readonly fact: Fact;
  /** What it is read beside. */
  readonly beside: Fact;
  readonly on: Release['on'];
  /** `few`: the two differ by 1 to 10; `shown`: one shows what the other withholds. */
  readonly because: 'few' | 'shown';
  /** By how much more the two must differ for that to tell of nobody; 0 for `shown`. */
  readonly missing: number;
}

/**
 * The cells of a new release that, with those of earlier ones, would tell of 1 to 10 people: a count that differs by so few from another of the same
 * people and more (its place, its period or its criterion being a part of theirs), or one that was withheld in one release and is shown in the other.
 */
export function checkRelease(ledger: ReleaseLedger, next: Release): readonly Conflict[] {
  const added = next.facts.filter(tellsOfPeople).map(within);
  return ledger.releases.flatMap(({ on, facts, profile }) => {
    const blur = [profile, next.profile].filter((each) => each === 'open').length * MOST_ROUNDED;
    const before = facts.filter(tellsOfPeople).map(within);
    return added.flatMap((own) =>
      before.flatMap((other): readonly Conflict[] => {
        if (own.fact.indicator !== other.fact.indicator) return [];
        const because = readBeside(own, other, blur);
        if (because === null) return [];
        const missing = because === 'few' ? THRESHOLD - blur - apart(own.fact, other.fact) : 0;
        return [{ fact: own.fact, beside: other.fact, on, because, missing }];
      }),
    );
  });
}

/** Sessions, towns and partners are nobody: three sessions more tell of no three people. */
export function tellsOfPeople({ indicator }: Fact): boolean {
  return units[indicatorOf(indicator).unit].isPersonal;
}

/** How far rounding to 5 moves a count at most. */
const MOST_ROUNDED = 4;

interface Placed {
  readonly fact: Fact;
  readonly period: Period;
  /** Every restriction but the period, one text each: what is filtered, and the cell. */
  readonly limits: ReadonlySet<string>;
}

function within(fact: Fact): Placed {
  const limits = new Set([...new URLSearchParams(fact.filter)].map(([name, value]) => `${name}=${value}`));
  const { by, key } = fact;
  const own = by === null || key === '' || key === 'unknown' ? null : periodOfKey(by, key);
  if (by !== null && key !== '' && own === null) limits.add(`${filters[by] ?? by}=${key}`);
  return { fact, period: own === null ? fact.period : shared(own, fact.period), limits };
}

/** Breakdowns that a filter of another name picks from. */
const filters: Readonly<Record<string, string>> = {
  city: 'cities',
  department: 'departments',
  theme: 'themes',
  partner: 'partners',
};

function shared(a: Period, b: Period): Period {
  return { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
}

function readBeside(a: Placed, b: Placed, blur: number): Conflict['because'] | null {
  const isPart = isWithin(a, b);
  const isWhole = isWithin(b, a);
  if (!isPart && !isWhole) return null;
  const [one, other] = [a.fact.value, b.fact.value];
  if (one === null || other === null) return isPart && isWhole && one !== other ? 'shown' : null;
  const difference = apart(a.fact, b.fact);
  // What was rounded leaves the difference known to within what rounding may have moved.
  return difference - blur > 0 && difference + blur < THRESHOLD ? 'few' : null;
}

function apart(a: Fact, b: Fact): number {
  return Math.abs((a.value ?? 0) - (b.value ?? 0));
}

/** Whether every one counted in `a` may be counted in `b`. */
function isWithin(a: Placed, b: Placed): boolean {
  const isPeriod = a.period.from >= b.period.from && a.period.to <= b.period.to;
  return isPeriod && [...b.limits].every((limit) => a.limits.has(limit));
}
