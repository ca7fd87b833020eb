import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cost, costOf, type Summary, summary } from './cost.ts';
import { median } from './median.ts';
import { pageQuestions } from './pageQuestions.ts';
import { record } from './record.ts';
import { repeatTables } from './repeatTables.ts';
import { sqlCounter } from '../../src/engine/sql/counter.ts';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import type { Tally } from '../../src/metrics/ask/counter.ts';
import type { Question } from '../../src/metrics/ask/question.ts';
import type { Table } from '../../src/model/dataset/table.ts';
import type { Programme } from '../../src/model/place/programme.ts';
import { loadGazetteer, loadProgramme } from '../commands/programmeFiles.ts';
import { readDataset } from '../commands/readDataset.ts';
import { readArgs, readCount } from '../commands/usage.ts';

const bench = {
  name: 'scan',
  command: 'bilan bench scan --rows N --save',
  asked:
    'all that the page of the overview asks after a filter never seen before, as the built page asked it; the demonstration, its people and its sessions as many times; answers compared before they count; once by DuckDB on one thread, once on two',
};
const WARM = 5;
const ROUNDS = 25;
/** Beyond a million rows a round of SQL takes seconds. */
const FEW_ROUNDS = 10;
/** Filters of a reader; each round takes the next one, in a period that begins on another day, so that no answer was counted before. */
const filters = [
  { query: 'gender=F', from: '2019-03-', to: '2020-02-15' },
  { query: 'cities=34172', from: '2019-03-', to: '2020-02-15' },
  { query: '', from: '2019-06-', to: '2019-10-01' },
  { query: 'age=25-34', from: '2019-03-', to: '2020-02-15' },
  { query: '', from: '2019-03-', to: '2020-02-15' },
];
/** The day on which the page was asked; those of the rounds come before. */
const PAGE_DAY = '29';

/**
 * `bilan bench scan [--rows N] [--json] [--save]`: all that the built overview asks after a filter never seen before, by the scan and by native DuckDB on one and on two
 * threads in the same process, in turn: milliseconds of processor time of all threads, and on the clock. A round counts when both answered the same.
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
  const programme = await loadProgramme();
  const asked = await pageQuestions(
    filters.map(({ query, from, to }) => [query, `from=${from}${PAGE_DAY}&to=${to}`].filter(Boolean).join('&')),
  );
  const demo = await demonstration(programme);
  const own = registrations(demo);
  const tables = repeatTables(demo, Math.max(1, Math.round(rows / own)));
  const count = rows > 1_000_000 ? FEW_ROUNDS : ROUNDS;
  const one = await compare(tables, programme, asked, 1, count);
  const two = await compare(tables, programme, asked, 2, count);
  const result: Result = { rows: registrations(tables), questions: asked[0]?.length ?? 0, rounds: count, one, two };
  if (values.save) await record(bench, result);
  console.log(values.json ? JSON.stringify(result, null, 1) : lines(result));
  return 0;
}

async function demonstration(programme: Programme): Promise<readonly Table[]> {
  const files = (await readdir('dist/demo')).filter((name) => /\.[ct]sv$/.test(name));
  const found = await readDataset(
    files.map((name) => join('dist/demo', name)),
    await loadGazetteer(programme),
  );
  return found.tables;
}

function registrations(tables: readonly Table[]): number {
  return tables.find(({ name }) => name === 'registration')?.rows ?? 0;
}

interface Result {
  readonly rows: number;
  /** Of the first filter. */
  readonly questions: number;
  readonly rounds: number;
  /** Beside DuckDB on one thread, and on two. */
  readonly one: Run;
  readonly two: Run;
}

interface Run {
  /** What the scan makes of the columns before it is asked anything. */
  readonly read: Cost;
  /** The first round of this run. */
  readonly first: Cost;
  readonly scan: Summary;
  readonly native: Summary;
  readonly ratio: Cost;
}

async function compare(
  tables: readonly Table[],
  programme: Programme,
  asked: readonly (readonly Question[])[],
  threads: number,
  count: number,
): Promise<Run> {
  const engine = await openNative(':memory:', threads);
  try {
    await engine.load(tables.map(encodeTable), prepare);
    const { result: scan, cost: read } = await costOf(async () => scanCounter(tables, programme));
    const sql = sqlCounter(engine.query, programme);
    const rounds: { readonly scan: Cost; readonly native: Cost }[] = [];
    for (let round = 0; round < WARM + count; round += 1) {
      const questions = distinct(inRound(asked[round % asked.length] ?? [], round));
      const [byScan, bySql] = [await costOf(() => scan.count(questions)), await costOf(() => sql.count(questions))];
      if (told(byScan.result) !== told(bySql.result)) throw new Error(`answers differ in round ${round}`);
      rounds.push({ scan: byScan.cost, native: bySql.cost });
    }
    const warm = rounds.slice(WARM);
    return {
      read,
      first: rounds[0]?.scan ?? { cpu: Number.NaN, wall: Number.NaN },
      scan: summary(warm.map((each) => each.scan)),
      native: summary(warm.map((each) => each.native)),
      ratio: {
        cpu: median(warm.map((each) => each.native.cpu / each.scan.cpu)),
        wall: median(warm.map((each) => each.native.wall / each.scan.wall)),
      },
    };
  } finally {
    await engine.close();
  }
}

/** The same questions in a period that begins on another day. */
function inRound(questions: readonly Question[], round: number): readonly Question[] {
  const day = String(1 + (round % 28)).padStart(2, '0');
  const text = JSON.stringify(questions);
  const from = filters[round % filters.length]?.from ?? '';
  return JSON.parse(text.replaceAll(`"from":"${from}${PAGE_DAY}"`, `"from":"${from}${day}"`)) as readonly Question[];
}

/** Neither has to count twice what is asked by two parts of a page. */
function distinct(questions: readonly Question[]): readonly Question[] {
  return [...new Map(questions.map((each) => [JSON.stringify(each), each])).values()];
}

/** Rows come in no order. */
function told(tallies: readonly Tally[]): string {
  return JSON.stringify(tallies.map((tally) => tally.map((row) => JSON.stringify(row)).toSorted()));
}

function lines({ rows, questions, one, two }: Result): string {
  const told = ({ cpu, wall, p95 }: Summary): string =>
    `${cpu.toFixed(1)} ms of processor, ${wall.toFixed(1)} on the clock (p95 ${p95.toFixed(1)})`;
  const run = ({ read, first, scan, native, ratio }: Run, threads: string): string => `  beside DuckDB on ${threads}
    scan           ${told(scan)}; columns read in ${read.cpu.toFixed(1)}, first round ${first.cpu.toFixed(1)} of processor
    native DuckDB  ${told(native)}
    native / scan  ${ratio.cpu.toFixed(1)} in processor, ${ratio.wall.toFixed(1)} on the clock`;
  return [
    `${rows} rows, ${questions} questions of the overview after a filter`,
    run(one, 'one thread'),
    run(two, 'two threads'),
  ].join('\n');
}
