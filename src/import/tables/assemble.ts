import { sortFacts } from '../../model/dataset/sortFacts.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import { fromDayNumber } from '../../model/time/day.ts';
import { type Period, periodOf } from '../../model/time/period.ts';
import type { Report } from '../../model/dataset/report.ts';
import type { Oddity } from '../../model/dataset/oddity.ts';
import type { Table } from '../../model/dataset/table.ts';
import { canonicalTables } from './canonicalTables.ts';
import type { Extract } from '../rows/extract.ts';
import { identify, type Identity } from '../resolve/identify.ts';
import { type Decisions, noDecisions } from '../resolve/decisions.ts';
import { odditiesOf } from './oddities.ts';
import { portray } from '../resolve/portraits.ts';
import { countedRows } from '../resolve/registrations.ts';
import { reportOf } from './report.ts';
import { noRows } from '../rows/rows.ts';

/** A dataset: its tables, the days it covers (`null` when no one attended anything) and a report of each file in the order given. */
export interface Dataset {
  readonly tables: readonly Table[];
  readonly extent: Period | null;
  readonly reports: readonly Report[];
  readonly oddities: readonly Oddity[];
}

interface Surroundings {
  readonly gazetteer: Gazetteer;
  /** What was decided about pairs of people. */
  readonly decisions?: Decisions;
  /** Of the files `answered`, under those decisions, where it is known already. */
  readonly identity?: Identity;
}

/**
 * Makes one dataset of any number of extracts. The same file twice counts once. The order of import changes nothing but which of two versions of a
 * ticket is the newest when neither is dated.
 */
export function assemble(
  given: readonly Extract[],
  { gazetteer, decisions = noDecisions, identity = identify(answered(given), decisions) }: Surroundings,
): Dataset {
  const dataset = assembleIdentified(identity, gazetteer);
  // A file that waits for an answer adds nothing; its report says what it would count alone.
  const reports = dataset.reports.map((report, index) => {
    const extract = given[index];
    return extract !== undefined && isWaiting(extract)
      ? (assembleIdentified(identify([extract], decisions), gazetteer).reports[0] ?? report)
      : report;
  });
  return { ...dataset, reports };
}

/** A file that waits for an answer keeps its place, without rows. */
export function answered(given: readonly Extract[]): readonly Extract[] {
  return given.map((extract) => (isWaiting(extract) ? { ...extract, rows: noRows } : extract));
}

function isWaiting({ understood }: Extract): boolean {
  return understood.questions.length > 0;
}

function assembleIdentified({ extracts, order, repeated, sessions, people }: Identity, gazetteer: Gazetteer): Dataset {
  const counted = countedRows(extracts, sessions, people, order);
  const portraits = portray(extracts, people, counted);
  const rowsOf = extracts.map((_, extract) => counted.row.filter((_row, index) => counted.extract[index] === extract));
  const reports = extracts.map((extract, position) => {
    const own = people.of[position] ?? new Int32Array();
    const { isWeak } = people;
    if (repeated[position] === true)
      return reportOf({ extract, rows: new Int32Array(), people: own, isWeak }, gazetteer, ['already_imported']);
    return reportOf({ extract, rows: rowsOf[position] ?? new Int32Array(), people: own, isWeak }, gazetteer, []);
  });
  const tables = sortFacts(canonicalTables({ extracts, sessions, people, portraits, counted, gazetteer }));
  const inOrder = order.flatMap((_, index) => reports[order.indexOf(index)] ?? []);
  const oddities = odditiesOf({ extracts, sessions, people, counted });
  return { tables, extent: extentOf(extracts), reports: inOrder, oddities };
}

function extentOf(extracts: readonly Extract[]): Period | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { rows } of extracts) {
    for (const day of rows.day) {
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return first > last ? null : periodOf(fromDayNumber(first), fromDayNumber(last));
}
