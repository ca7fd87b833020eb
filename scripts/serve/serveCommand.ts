import { meaningOf } from '../../src/answers/afar/meaning.ts';
import { givenOptions, type Given, withGiven } from '../commands/given.ts';
import { readArgs, UsageError } from '../commands/usage.ts';
import { listen } from './listen.ts';
import { type Served, service } from './service.ts';
import { everybodyReads, readTokens, type RoleOf } from './tokens.ts';

const limits: Served['limits'] = { atOnce: 2, waiting: 200, deadline: 30_000, kept: 64_000_000 };

/**
 * `bilan serve FILE… | --dataset DIR [--port N] [--host ADDRESS] [--profile press|open] [--tokens FILE] [--allow-origin ORIGIN]… [--allow-host NAME]…`:
 * answers what pages ask, as they may see it, until it is told to stop. 1 when a file was refused: nothing is said of a part of the files.
 */
export async function serveCommand(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...givenOptions,
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      profile: { type: 'string', default: 'press' },
      tokens: { type: 'string' },
      'allow-origin': { type: 'string', multiple: true, default: [] },
      'allow-host': { type: 'string', multiple: true, default: [] },
    },
  });
  const profile = (['press', 'open'] as const).find((each) => each === values.profile);
  if (profile === undefined)
    throw new UsageError(`--profile ${values.profile}: readers see press or open; a keeper has a token`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`--port ${values.port}: not a port`);
  const wrong = values['allow-origin'].find((each) => URL.parse(each)?.origin !== each);
  if (wrong !== undefined) throw new UsageError(`--allow-origin ${wrong}: write it as https://example.org`);
  const roleOf = values.tokens === undefined ? everybodyReads : await readTokens(values.tokens);
  return withGiven(files, values, async (given) => {
    if (given.isPartial) return;
    const answer = service(await servedOf(given, profile, roleOf), (error) => {
      console.error(`failed: ${error instanceof Error ? error.name : typeof error}`);
    });
    const opened = await listen(answer, {
      host: values.host,
      port,
      names: values['allow-host'],
      origins: values['allow-origin'],
      log: (line) => console.error(line),
    });
    console.error(`http://${values.host}:${opened.port}: ${profile}, dataset ${given.digest}`);
    if (values.tokens === undefined) console.error('no --tokens: whoever reaches this address may ask');
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await opened.close();
  });
}

async function servedOf(given: Given, profile: 'press' | 'open', roleOf: RoleOf): Promise<Served> {
  const { counter, programme, extent, recorded, digest, sources } = given;
  return {
    ground: { counter, programme, known: { extent, recorded }, digest },
    manifest: {
      form: 1,
      programme: programme.name,
      engine: 'duckdb',
      definitions: await meaningOf(programme),
      digest,
      extent,
      recorded: [...recorded],
      sources: [...sources],
    },
    profile,
    roleOf,
    limits,
  };
}
