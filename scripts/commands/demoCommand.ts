import { demo } from './demo.ts';
import { writeColumns } from '../demo/write/writeColumns.ts';
import { readArgs, readCount, UsageError } from './usage.ts';

/** `bilan demo --out DIR [--seed N] [--people N] [--columns]`: with `--columns`, what the page loads at once as well */
export async function demoCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      seed: { type: 'string' },
      people: { type: 'string' },
      columns: { type: 'boolean', default: false },
    },
  });
  if (values.out === undefined) throw new UsageError('say where to write with --out DIR');
  const names = await demo({
    out: values.out,
    seed: readCount('seed', values.seed, 1),
    people: readCount('people', values.people, 30_000),
  });
  if (values.columns) await writeColumns(values.out, names);
  console.error(`Demonstration exports and truth.json written to ${values.out}`);
  return 0;
}
