import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cost, costOf, type Summary, summary } from '../bench/cost.ts';
import { median } from '../bench/median.ts';
import { record } from '../bench/record.ts';
import { repeatPeople } from '../bench/repeatPeople.ts';
import { writeExport } from '../bench/writeExport.ts';
import { duckdbCounter } from '../../src/engine/duckdb/counter.ts';
import { encodeTable } from '../../src/engine/duckdb/encodeTable.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { prepare } from '../../src/engine/duckdb/prepare.ts';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import type { Tally } from '../../src/metrics/ask/counter.ts';
import { questionsOf } from '../../src/metrics/ask/measure.ts';
import { overviewRequests } from '../../src/metrics/ask/requests/overview.ts';
import type { Question } from '../../src/metrics/ask/question.ts';
import { readView } from '../../src/model/address/address.ts';
import { toScope } from '../../src/model/address/filter.ts';
import { loadGazetteer, loadProgramme } from './programmeFiles.ts';
import { readDataset } from './readDataset.ts';
import { readArgs, readCount } from './usage.ts';

const bench = {
  name: 'scan',
  command: 'bilan bench scan --rows N --save',
  asked: 'all the questions of the overview after a filter never seen before; answers compared before they count',
};
const WARM = 5;
const ROUNDS = 25;
/** Beyond a million rows a round of SQL takes seconds. */
const FEW_ROUNDS = 10;
/** Rows of the export that is imported; more than these are its people again. */
const IMPORTED = 100_000;
/** Filters of a reader; each round takes the next one, in a period that begins on another day, so that no answer was counted before. */
const filters = [
  'gender=F&from=2019-03-',
  'cities=34172&from=2019-03-',
  'to=2019-10-01&from=2019-06-',
  'age=25-34&from=2019-03-',
  'from=2019-03-',
];

/**
 * `bilan bench scan [--rows N] [--json] [--save]`: all the questions of the overview after a filter never seen before, by the scan and by native DuckDB in the same
 * process, in turn: milliseconds of processor time of all threads, and on the clock. A round counts when both answered the same.
 */
export async function benchScanCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({
    args: [...args],
    options: {
      rows: { type: 'string' },
      json: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const rows = readCount('rows', values.rows, 100_000);
  const folder = await mkdtemp(join(tmpdir(), 'bilan-bench-'));
  const engine = await openNative();
  try {
    const programme = await loadProgramme();
    const file = join(folder, 'export.csv');
    await writeExport(file, Math.min(rows, IMPORTED));
    const imported = await readDataset([file], await loadGazetteer(programme));
    const tables = repeatPeople(imported.tables, Math.ceil(rows / IMPORTED));
    await engine.load(tables.map(encodeTable), prepare);
    const { result: scan, cost: read } = await costOf(async () => scanCounter(tables, programme));
    const sql = duckdbCounter(engine.query, programme);
    const asked = (round: number): readonly Question[] => {
      const query = `${filters[round % filters.length]}${String(1 + round).padStart(2, '0')}`;
      return questionsOf(overviewRequests, toScope(readView(query).view.filter, programme.reportingYear));
    };
    const rounds: { readonly scan: Cost; readonly native: Cost }[] = [];
    const count = rows > 1_000_000 ? FEW_ROUNDS : ROUNDS;
    for (let round = 0; round < WARM + count; round += 1) {
      const questions = asked(round);
      const [byScan, bySql] = [await costOf(() => scan.count(questions)), await costOf(() => sql.count(questions))];
      if (told(byScan.result) !== told(bySql.result)) throw new Error(`answers differ in round ${round}`);
      rounds.push({ scan: byScan.cost, native: bySql.cost });
    }
    const warm = rounds.slice(WARM);
    const result: Result = {
      rows: tables.find(({ name }) => name === 'registration')?.rows ?? 0,
      rounds: count,
      read,
      first: rounds[0]?.scan ?? { cpu: Number.NaN, wall: Number.NaN },
      scan: summary(warm.map((each) => each.scan)),
      native: summary(warm.map((each) => each.native)),
      ratio: {
        cpu: median(warm.map((each) => each.native.cpu / each.scan.cpu)),
        wall: median(warm.map((each) => each.native.wall / each.scan.wall)),
      },
    };
    if (values.save) await record(bench, result);
    console.log(values.json ? JSON.stringify(result, null, 1) : line(result));
    return 0;
  } finally {
    await engine.close();
    await rm(folder, { recursive: true });
  }
}

interface Result {
  readonly rows: number;
  readonly rounds: number;
  /** What the scan makes of the columns before it is asked anything. */
  readonly read: Cost;
  /** The scan when it was never run before in the process. */
  readonly first: Cost;
  readonly scan: Summary;
  readonly native: Summary;
  readonly ratio: Cost;
}

/** Rows come in no order. */
function told(tallies: readonly Tally[]): string {
  return JSON.stringify(tallies.map((tally) => tally.map((row) => JSON.stringify(row)).toSorted()));
}

function line({ rows, read, first, scan, native, ratio }: Result): string {
  const told = ({ cpu, wall, p95 }: Summary): string =>
    `${cpu.toFixed(1)} ms of processor, ${wall.toFixed(1)} on the clock (p95 ${p95.toFixed(1)})`;
  return `${rows} rows, overview after a filter
  scan           ${told(scan)}; columns read in ${read.cpu.toFixed(1)}, the first time ${first.cpu.toFixed(1)} of processor
  native DuckDB  ${told(native)}
  native / scan  ${ratio.cpu.toFixed(1)} in processor, ${ratio.wall.toFixed(1)} on the clock`;
}
