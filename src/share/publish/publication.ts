import { primary } from '../../metrics/release/alone.ts';
import { THRESHOLD } from '../../metrics/define/threshold.ts';
import { headlineFigures, peopleKnown } from '../../metrics/review/headline.ts';
import { factsOf as factsOfIndicator } from '../../metrics/define/indicators.ts';
import { withinData } from '../../metrics/ask/withinData.ts';
import type { Counter } from '../../metrics/ask/counter.ts';
import type { Day } from '../../model/time/day.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Period } from '../../model/time/period.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Described, PublishedManifest } from '../../model/dataset/published.ts';
import { newLedger, type Release, type ReleaseLedger } from '../../model/figure/release.ts';
import type { Grain } from '../../model/publication/grain.ts';
import { telling } from '../../metrics/ask/coarse/telling.ts';
import { tellsOf } from '../../metrics/ask/coarse/told.ts';
import { sha256 } from '../../model/dataset/sha256.ts';
import type { Recorded } from '../../model/dataset/recorded.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Exposure } from './exposure.ts';
import { checkRelease, type Conflict } from './checkRelease.ts';
import { pagesOf } from './figurePages.ts';
import { factsOf, isOfBreakdown, periodPublished, type ReleasedTable, releasedTables } from './releasedTables.ts';
import { type WayOut, waysOut } from './waysOut.ts';

/** What is about to be published, and what it is published beside. */
interface Given {
  readonly programme: Programme;
  readonly extent: Period;
  /** What the files record: what none does is not published as zero. */
  readonly recorded: ReadonlySet<Recorded>;
  readonly profile: 'press' | 'open';
  readonly sources: PublishedManifest['sources'];
  readonly licence: string;
  /** How finely rows tell of days and of people; aggregates alone are counted before anything is coarsened. */
  readonly grain: Grain;
  readonly version: string;
  /** Names the files counted. */
  readonly digest: string;
  readonly today: Day;
  /** Breakdowns that are left out; of aggregates alone. */
  readonly without?: readonly BreakdownId[];
  /** What was published before; `null` for a first time. */
  readonly ledger: ReleaseLedger | null;
  /** Writes the columns that visitors load. */
  readonly encode: (tables: readonly Table[], extent: Period) => Uint8Array<ArrayBuffer>;
  /** Over the dataset as it is. */
  readonly before: Counter;
}

/** A pseudonymised dataset: what it is made of, and how to ask it. */
export interface Dataset {
  readonly tables: readonly Table[];
  readonly losses: PublishedManifest['losses'];
  readonly exposure: Exposure;
  readonly after: Counter;
}

/** Why nothing is published. */
export type Refusal =
  | { readonly state: 'few-people' }
  | { readonly state: 'all-withheld' }
  | { readonly state: 'other-programme'; readonly programme: string }
  | {
      readonly state: 'conflicts';
      readonly conflicts: readonly Conflict[];
      /** What can be published instead, where that was looked for. */
      readonly ways?: readonly WayOut[];
    };

export type Publication =
  | Refusal
  | {
      readonly state: 'ready';
      readonly manifest: Described;
      /** The columns that visitors load; `null` when only aggregates are published. */
      readonly dataset: Uint8Array<ArrayBuffer> | null;
      readonly tables: readonly ReleasedTable[];
      /** Who can be singled out in the columns; `null` where there are none. Exact, for the keeper alone: it is not published. */
      readonly exposure: Exposure | null;
      /** To be given to the next publication. */
      readonly ledger: ReleaseLedger;
      readonly before: readonly Released<Measured>[];
      readonly after: readonly Released<Measured>[];
    };

/** What is said of data of which nothing is published from a day on: how many rows of each file that leaves is not told. */
export function knownUntilDay(
  { extent, sources }: Pick<Given, 'extent' | 'sources'>,
  to: Day,
): Pick<Given, 'extent' | 'sources'> {
  return {
    extent: { from: extent.from, to: to < extent.to ? to : extent.to },
    sources: sources.map((source) => ({ ...source, counted: null })),
  };
}

/**
 * Prepares a publication: a dataset for the press profile, aggregates alone for the open one, which has no rows; both of the same
 * pseudonymised people, so that the two go together. Refuses what would hide everything,
 * a ledger of another programme, and what would tell too much beside earlier releases.
 */
export async function publication(given: Given, dataset: Dataset): Promise<Publication> {
  const { programme, extent, recorded, profile, ledger, grain, before: counter } = given;
  if (ledger !== null && ledger.programme !== programme.name)
    return { state: 'other-programme', programme: ledger.programme };
  const people = await peopleKnown(counter);
  if (people < THRESHOLD) return { state: 'few-people' };
  const after = telling(dataset.after, tellsOf({ grain, opening: programme.opening, extent }));
  const hasRows = profile === 'press';
  const released = async (of: Period): Promise<readonly ReleasedTable[]> =>
    releasedTables(after, { programme, extent: of, recorded, profile });
  const left = hasRows ? [] : (given.without ?? []);
  const tables = (await released(extent)).filter((table) => !left.some((by) => isOfBreakdown(table, by)));
  const facts = factsOf(tables);
  if (!facts.some(({ value, indicator }) => indicator === 'people' && value !== null && value > 0))
    return { state: 'all-withheld' };
  const known = ledger ?? newLedger(programme.name);
  const release: Release = {
    on: given.today,
    profile,
    digest: given.digest,
    facts: [...facts],
    pages: pagesOf(tables),
  };
  const conflicts = checkRelease(known, release);
  if (conflicts.length > 0) {
    const period = periodPublished(programme, extent);
    const until = async (to: Day): Promise<readonly ReleasedTable[]> => released({ from: extent.from, to });
    const ways = await waysOut({ ledger: known, release, tables, conflicts, period, hasRows, until });
    return { state: 'conflicts', conflicts, ways };
  }
  const headlinesOf = async (asked: Counter): Promise<readonly Released<Measured>[]> =>
    headlineFigures(asked, extent, programme, (each) => withinData(each, { extent, recorded }));
  const [was, now] = [await headlinesOf(counter), await headlinesOf(after)];
  const bytes = !hasRows ? null : given.encode(dataset.tables, extent);
  const safe = ({ indicator, total, unit }: Measured): number | null =>
    valueOf(primary(total, unit, factsOfIndicator(indicator).isOutcome ?? false));
  return {
    state: 'ready',
    dataset: bytes,
    tables,
    exposure: bytes === null ? null : dataset.exposure,
    ledger: { ...known, releases: [...known.releases, release] },
    before: was,
    after: now,
    manifest: {
      form: 2,
      programme: programme.name,
      profile,
      k: THRESHOLD,
      version: given.version,
      sha256: bytes === null ? null : await sha256(bytes),
      answers: null,
      extent,
      sources: given.sources,
      people,
      recorded: [...recorded],
      losses: dataset.losses,
      figures: was.map((each, index) => ({
        indicator: each.indicator,
        before: safe(each),
        after: safe(now[index] ?? each),
      })),
      licence: given.licence,
      grain,
    },
  };
}

function valueOf(figure: Figure): number | null {
  return figure.state === 'shown' ? figure.value : null;
}
