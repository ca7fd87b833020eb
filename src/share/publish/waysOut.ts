import { addDays, type Day, toDayNumber } from '../../model/time/day.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Release, ReleaseLedger } from '../../model/figure/release.ts';
import type { Period } from '../../model/time/period.ts';
import { checkRelease, type Conflict } from './checkRelease.ts';
import { factsOf, isOfBreakdown, type ReleasedTable } from './releasedTables.ts';

/**
 * What can be published, or when, where a release was refused. `until`: all that was recorded before a day; `without`: everything but some breakdowns, where nobody can ask for them
 * again; `wait`: until as many more people came, on a day if they go on coming as they did.
 */
export type WayOut =
  | { readonly kind: 'until'; readonly day: Day }
  | { readonly kind: 'without'; readonly breakdowns: readonly BreakdownId[]; readonly figures: number }
  | { readonly kind: 'wait'; readonly missing: number; readonly day: Day | null };

interface Refused {
  readonly ledger: ReleaseLedger;
  readonly release: Release;
  readonly tables: readonly ReleasedTable[];
  readonly conflicts: readonly Conflict[];
  /** The days that the figures are of. */
  readonly period: Period;
  /** Whether rows are published: whoever has them counts what they like. */
  readonly hasRows: boolean;
  /** What would be told of the days before one. */
  readonly until: (day: Day) => Promise<readonly ReleasedTable[]>;
}

/** Each was checked as the release was: `until` and `without` lead to one that tells of nobody. */
export async function waysOut(refused: Refused): Promise<readonly WayOut[]> {
  const earlier = await lastDay(refused);
  const left = refused.hasRows ? null : breakdownsLeftOut(refused);
  return [
    ...(earlier === null ? [] : [{ kind: 'until', day: earlier } as const]),
    ...(left === null ? [] : [left]),
    ...waiting(refused),
  ];
}

/** Months tried, the last first. */
const TRIED = 4;

/** The latest first of a month, after what was published already, before which nothing recorded tells of a few. */
async function lastDay({ ledger, release, period, until }: Refused): Promise<Day | null> {
  const known = ledger.releases
    .flatMap(({ facts }) => facts.map((fact) => fact.period.to))
    .filter((day) => day <= period.to)
    .reduce((last, day) => (day > last ? day : last), period.from);
  let day = firstOfMonth(addDays(period.to, -1));
  for (let tried = 0; tried < TRIED && day > known && day > period.from; tried += 1) {
    const facts = factsOf(await until(day));
    const isSomething = facts.some(({ indicator, value }) => indicator === 'people' && (value ?? 0) > 0);
    if (isSomething && checkRelease(ledger, { ...release, facts: [...facts] }).length === 0) return day;
    day = firstOfMonth(addDays(day, -1));
  }
  return null;
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** The breakdowns whose figures tell too much; `null` when the whole does too. */
function breakdownsLeftOut({ ledger, release, tables, conflicts }: Refused): WayOut | null {
  const breakdowns = new Set<BreakdownId>();
  for (const { fact } of conflicts) {
    if (fact.filter !== '') breakdowns.add('city');
    else if (fact.by === null || fact.key === '') return null;
    else breakdowns.add(fact.by);
  }
  const kept = tables.filter((table) => ![...breakdowns].some((by) => isOfBreakdown(table, by)));
  const facts = factsOf(kept);
  if (facts.length === 0 || checkRelease(ledger, { ...release, facts: [...facts] }).length > 0) return null;
  return { kind: 'without', breakdowns: [...breakdowns], figures: facts.filter(({ value }) => value !== null).length };
}

/** Days that an estimate from a few weeks reaches at most. */
const FORESEEN = 366;

function waiting({ conflicts, release }: Refused): readonly WayOut[] {
  if (conflicts.some(({ because }) => because === 'shown')) return [];
  const missing = Math.max(...conflicts.map((each) => each.missing));
  const days = Math.max(...conflicts.map((each) => daysToWait(each, release.on)));
  return [{ kind: 'wait', missing, day: days <= FORESEEN ? addDays(release.on, Math.ceil(days)) : null }];
}

/** As many people a day as since the earlier release; infinite where nothing tells how many come. */
function daysToWait({ fact, beside, on, missing }: Conflict, today: Day): number {
  const since = toDayNumber(today) - toDayNumber(on);
  const more = (fact.value ?? 0) - (beside.value ?? 0);
  const isSame = fact.filter === beside.filter && fact.by === beside.by && fact.key === beside.key;
  return isSame && since > 0 && more > 0 ? (missing * since) / more : Infinity;
}
