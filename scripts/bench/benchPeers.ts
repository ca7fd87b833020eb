import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cost, costOf, type Summary, summary } from './cost.ts';
import { median } from './median.ts';
import { type Asked, askCounter, askPeer } from './peers/askPeer.ts';
import { flatOf } from './peers/flat.ts';
import { openPeer, type PeerName, peers } from './peers/peer.ts';
import { record } from './record.ts';
import { writeExport } from './writeExport.ts';
import { sqlCounter } from '../../src/engine/sql/counter.ts';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import type { OpenEngine } from '../../src/engine/duckdb/engine.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { openWasmInNode } from '../../src/engine/duckdb/open/wasmInNode.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import { readView } from '../../src/model/address/address.ts';
import { type Scope, toScope } from '../../src/model/address/filter.ts';
import type { Table } from '../../src/model/dataset/table.ts';
import type { Programme } from '../../src/model/place/programme.ts';
import { loadGazetteer, loadProgramme } from '../commands/programmeFiles.ts';
import { readDataset } from '../commands/readDataset.ts';
import { readArgs, readCount, UsageError } from '../commands/usage.ts';

const bench = {
  name: 'peers',
  command: 'bilan bench peers --rows N --save',
  asked:
    'twelve breakdowns, attendances and distinct people, after a filter never seen before; answers compared before they count; medians of 9 rounds after 2',
};
const WARM = 2;
const ROUNDS = 9;
const filters = [
  'gender=F&from=2019-03-',
  'cities=34172&from=2019-03-',
  'to=2019-10-01&from=2019-06-',
  'from=2019-03-',
];

const engines = ['native-1', 'native-2', 'wasm'] as const;
type Other = (typeof engines)[number] | PeerName;

/** What one of them took, and how many times as long as the scan, in the same rounds. */
export interface PeerRun {
  readonly name: Other;
  /** Milliseconds to hand it the rows; theirs to keep. */
  readonly load: number;
  readonly other: Summary;
  readonly scan: Summary;
  readonly ratio: Cost;
}

/**
 * `bilan bench peers [--rows N] [--only NAME,…] [--json] [--save]`: twelve breakdowns (attendances and distinct people) after a filter never seen before, by the scan
 * and, in turn, by DuckDB with this product's SQL and by libraries a team might have chosen. Answers are compared before they count; one that differs ends it.
 */
export async function benchPeersCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({
    args: [...args],
    options: {
      rows: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const rows = readCount('rows', values.rows, 100_000);
  const all: readonly Other[] = [...engines, ...peers];
  const chosen = values.only === undefined ? all : all.filter((name) => values.only?.split(',').includes(name));
  if (chosen.length === 0) throw new UsageError(`--only takes names among: ${all.join('; ')}`);
  const folder = await mkdtemp(join(tmpdir(), 'bilan-bench-'));
  try {
    const programme = await loadProgramme();
    const file = join(folder, 'export.csv');
    await writeExport(file, rows);
    const { tables } = await readDataset([file], await loadGazetteer(programme));
    const runs: PeerRun[] = [];
    for (const name of chosen) {
      const run = await benchOne(name, tables, programme);
      runs.push(run);
      console.error(line(run));
    }
    const result = { rows, rounds: ROUNDS, runs };
    if (values.save) await record(bench, result);
    if (values.json) console.log(JSON.stringify(result, null, 1));
    return 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function benchOne(name: Other, tables: readonly Table[], programme: Programme): Promise<PeerRun> {
  const scan = askCounter(scanCounter(tables, programme));
  const started = performance.now();
  const { ask, close } = await opened(name, tables, programme);
  const load = performance.now() - started;
  const rounds: { readonly scan: Cost; readonly other: Cost }[] = [];
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    const scope = scopeOf(round, programme);
    const [own, other] = [await costOf(() => scan(scope)), await costOf(() => ask(scope))];
    const [expected, found] = [own.result(), other.result()];
    if (expected === '' || expected !== found) throw new Error(`${name}: another answer in round ${round}`);
    if (round >= WARM) rounds.push({ scan: own.cost, other: other.cost });
  }
  await close();
  return {
    name,
    load,
    other: summary(rounds.map((each) => each.other)),
    scan: summary(rounds.map((each) => each.scan)),
    ratio: {
      cpu: median(rounds.map((each) => each.other.cpu / each.scan.cpu)),
      wall: median(rounds.map((each) => each.other.wall / each.scan.wall)),
    },
  };
}

interface Opened {
  readonly ask: Asked;
  readonly close: () => void | Promise<void>;
}

async function opened(name: Other, tables: readonly Table[], programme: Programme): Promise<Opened> {
  if (name === 'native-1') return loaded(await openNative(':memory:', 1), tables, programme);
  if (name === 'native-2') return loaded(await openNative(':memory:', 2), tables, programme);
  if (name === 'wasm') return loaded(await openWasmInNode(), tables, programme);
  const flat = flatOf(tables);
  const peer = await openPeer(name, flat);
  return { ask: askPeer(peer, flat), close: peer.close };
}

async function loaded(engine: OpenEngine, tables: readonly Table[], programme: Programme): Promise<Opened> {
  await engine.load(tables.map(encodeTable), prepare);
  return { ask: askCounter(sqlCounter(engine.query, programme)), close: engine.close };
}

function scopeOf(round: number, programme: Programme): Scope {
  const query = `${filters[round % filters.length]}${String(1 + round).padStart(2, '0')}`;
  return toScope(readView(query).view.filter, programme.reportingYear);
}

function line({ name, load, other, scan, ratio }: PeerRun): string {
  return `${name.padEnd(20)} ${other.cpu.toFixed(1)} ms of processor, ${other.wall.toFixed(1)} on the clock; scan ${scan.cpu.toFixed(1)}, ${scan.wall.toFixed(1)}; ratio ${ratio.cpu.toFixed(1)}, ${ratio.wall.toFixed(1)}; loaded in ${load.toFixed(0)}`;
}
