import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';

/** What a benchmark measures, and how it is run again. */
interface Bench {
  /** Of the file under `data/bench`. */
  readonly name: string;
  readonly command: string;
  readonly asked: string;
  /** Of what is measured; times where it is not said. */
  readonly unit?: string;
}

interface Recorded extends Bench {
  readonly date: string;
  readonly runs: readonly { readonly rows: number }[];
}

/** Puts a run in the file of its benchmark, in the place of the last one of as many rows, with when it was and how busy the machine. Times are in milliseconds, to a tenth. */
export async function record(bench: Bench, run: { readonly rows: number }): Promise<void> {
  const path = `data/bench/${bench.name}.json`;
  const before = await readFile(path, 'utf8').then(
    (text) => JSON.parse(text) as Partial<Recorded>,
    () => null, // the first run
  );
  const date = new Date().toISOString().slice(0, 10);
  const own = { date, runtime: `Node ${process.versions.node}`, machine: machine(), ...run };
  const runs = [...(before?.runs ?? []).filter(({ rows }) => rows !== run.rows), own];
  const text = JSON.stringify(
    {
      date,
      command: bench.command,
      asked: bench.asked,
      unit: bench.unit ?? 'milliseconds; cpu in all threads, wall on the clock, p95 of the clock',
      runs: runs.toSorted((a, b) => a.rows - b.rows),
    },
    (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value),
    2,
  );
  await writeFile(path, `${text}\n`);
}

function machine(): string {
  const cores = cpus();
  const [load = 0] = loadavg();
  return `${cores.length} cores, ${cores[0]?.model.trim() ?? 'unknown'}, load ${load.toFixed(1)} when it ended`;
}
