import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../bench/median.ts';
import { writeExport } from '../bench/writeExport.ts';
import { duckdbCounter } from '../../src/engine/duckdb/counter.ts';
import { encodeTable } from '../../src/engine/duckdb/encodeTable.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { prepare } from '../../src/engine/duckdb/prepare.ts';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import type { Counter, Tally } from '../../src/metrics/ask/counter.ts';
import { questionsOf } from '../../src/metrics/ask/measure.ts';
import { overviewRequests } from '../../src/metrics/ask/requests/overview.ts';
import type { Question } from '../../src/metrics/ask/question.ts';
import { readView } from '../../src/model/address/address.ts';
import { toScope } from '../../src/model/address/filter.ts';
import { loadGazetteer, loadProgramme } from './programmeFiles.ts';
import { readDataset } from './readDataset.ts';
import { readArgs, readCount } from './usage.ts';

const ROUNDS = 9;
const filters = ['gender=F', 'cities=34172', 'from=2019-06-01&to=2019-10-01', 'age=25-34', ''];

/**
 * `bilan bench scan [--rows N] [--json]`: all the questions of the overview after a filter never seen before, by the scan and by native DuckDB in the same
 * process, in turn: milliseconds of processor time of all threads. Answers are compared before anything is timed.
 */
export async function benchScanCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({
    args: [...args],
    options: { rows: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const rows = readCount('rows', values.rows, 100_000);
  const folder = await mkdtemp(join(tmpdir(), 'bilan-bench-'));
  const engine = await openNative();
  try {
    const programme = await loadProgramme();
    const file = join(folder, 'export.csv');
    await writeExport(file, rows);
    const { tables } = await readDataset([file], await loadGazetteer(programme));
    await engine.load(tables.map(encodeTable), prepare);
    const [scan, sql] = [scanCounter(tables, programme), duckdbCounter(engine.query, programme)];
    const asked = (round: number): readonly Question[] => {
      const query = `${filters[round % filters.length]}&from=2019-03-${String(1 + round).padStart(2, '0')}`;
      return questionsOf(overviewRequests, toScope(readView(query).view.filter, programme.reportingYear));
    };
    const rounds: { readonly scan: number; readonly sql: number }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const questions = asked(round);
      const [byScan, bySql] = [await timed(scan, questions), await timed(sql, questions)];
      if (told(byScan.tallies) !== told(bySql.tallies)) throw new Error(`answers differ in round ${round}`);
      // The first round warms up.
      if (round > 0) rounds.push({ scan: byScan.cpu, sql: bySql.cpu });
    }
    const result = {
      rows,
      rounds: ROUNDS,
      scan: median(rounds.map((each) => each.scan)),
      native: median(rounds.map((each) => each.sql)),
      ratio: median(rounds.map((each) => each.sql / each.scan)),
    };
    console.log(values.json ? JSON.stringify(result, null, 1) : line(result));
    return 0;
  } finally {
    await engine.close();
    await rm(folder, { recursive: true });
  }
}

async function timed(
  counter: Counter,
  questions: readonly Question[],
): Promise<{ readonly tallies: readonly Tally[]; readonly cpu: number }> {
  const started = process.cpuUsage();
  const tallies = await counter.count(questions);
  const { user, system } = process.cpuUsage(started);
  return { tallies, cpu: (user + system) / 1000 };
}

/** Rows come in no order. */
function told(tallies: readonly Tally[]): string {
  return JSON.stringify(tallies.map((tally) => tally.map((row) => JSON.stringify(row)).toSorted()));
}

function line({ rows, scan, native, ratio }: Readonly<Record<'rows' | 'scan' | 'native' | 'ratio', number>>): string {
  return `${rows} rows, overview after a filter   scan ${scan.toFixed(1)} ms   native DuckDB ${native.toFixed(1)} ms of processor   native / scan ${ratio.toFixed(1)}`;
}
