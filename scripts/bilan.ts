import { UsageError } from './commands/usage.ts';

/** A command of the program: takes its arguments, resolves to an exit code (0 success, 1 refused input). Throws a UsageError for 2. */
type Command = (args: readonly string[]) => Promise<number>;

/** Each command loads only what it needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  bench: async () => (await import('./bench/bench.ts')).benchCommand,
  demo: async () => (await import('./commands/demoCommand.ts')).demoCommand,
  figures: async () => (await import('./commands/figures.ts')).figuresCommand,
  indicators: async () => (await import('./commands/indicators.ts')).indicatorsCommand,
  keys: async () => (await import('./publish/keysCommand.ts')).keysCommand,
  publish: async () => (await import('./commands/publishCommand.ts')).publishCommand,
  check: async () => (await import('./commands/checkCommand.ts')).checkCommand,
  say: async () => (await import('./commands/sayCommand.ts')).sayCommand,
  export: async () => (await import('./commands/exportCommand.ts')).exportCommand,
  load: async () => (await import('./serve/clickhouse/loadCommand.ts')).loadCommand,
  serve: async () => (await import('./serve/serveCommand.ts')).serveCommand,
  inspect: async () => (await import('./commands/inspectCommand.ts')).inspectCommand,
};

const usage = `Usage: npm run -s bilan -- COMMAND

  inspect FILE… [--json] [--city INSEE] [--date YYYY-MM-DD] [--answers FILE]
  figures FILE… | --dataset DIR [--filter QUERY] [--indicator ID…] [--by BREAKDOWN] [--profile internal|press|open] [--json] [--lang fr|en] [--answers FILE]
  say FILE… | --dataset DIR [--filter QUERY] [--lang fr|en] [--answers FILE]
  check FILE… | --dataset DIR --text FILE [--filter QUERY] [--json] [--answers FILE]
  publish FILE… --out DIR [--profile press|open] [--licence TEXT] [--ledger FILE] [--fold-alone] [--months] [--cut-trails] [--variants] [--until DAY] [--without BREAKDOWN]… [--sign KEYFILE] [--lang fr|en] [--answers FILE]
  publish FILE… --site --out DIR [--each departments|cities|themes|partners|nothing]… [--profile press|open] [--licence TEXT] [--ledger FILE] [--sign KEYFILE] [--lang fr|en]
  keys --out FILE
  export FILE… --duckdb FILE [--answers FILE]
  load FILE… | --dataset DIR --clickhouse URL [--database NAME] [--user NAME] [--password-file FILE] [--take-over] [--answers FILE]
  serve FILE… | --dataset DIR | --clickhouse URL [--database NAME] [--user NAME] [--password-file FILE] [--port N] [--host ADDRESS] [--profile press|open] [--tokens FILE] [--per-minute N] [--allow-origin ORIGIN]… [--allow-host NAME]… [--answers FILE]
  indicators [--json] [--lang fr|en]
  demo --out DIR [--seed N] [--people N]
  bench [import] [--rows N] [--json]`;

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    console.error(name === '' || name === '--help' ? usage : `bilan: unknown command ${name}\n\n${usage}`);
    return name === '--help' ? 0 : 2;
  }
  try {
    return await (
      await command()
    )(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`bilan ${name}: ${error.message}`);
    return 2;
  }
}

// Who reads may stop reading: `bilan figures … | head -1`. The command still does all its work.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
  });

process.exitCode = await main(process.argv.slice(2));
