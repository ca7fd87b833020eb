import { givenOptions, withGiven } from '../commands/given.ts';
import { loadProgramme } from '../commands/programmeFiles.ts';
import { readArgs, UsageError } from '../commands/usage.ts';
import { clickhouseOptions, withClickhouse } from './clickhouse/address.ts';
import { following } from './clickhouse/following.ts';
import { type Answer, listen, type Listening } from './listen.ts';
import { servedOf, usualLimits } from './served.ts';
import { type Served, service } from './service.ts';
import { everybodyReads, readTokens } from './tokens.ts';

/**
 * `bilan serve FILE… | --dataset DIR | --clickhouse URL [--database NAME] [--user NAME] [--password-file FILE] [--port N] [--host ADDRESS] [--profile press|open] [--tokens FILE] [--per-minute N] [--allow-origin ORIGIN]… [--allow-host NAME]…`:
 * answers what pages ask, as they may see it, until it is told to stop. 1 when a file was refused: nothing is said of a part of the files.
 */
export async function serveCommand(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...givenOptions,
      ...clickhouseOptions,
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      profile: { type: 'string', default: 'press' },
      tokens: { type: 'string' },
      'per-minute': { type: 'string' },
      'allow-origin': { type: 'string', multiple: true, default: [] },
      'allow-host': { type: 'string', multiple: true, default: [] },
    },
  });
  const profile = (['press', 'open'] as const).find((each) => each === values.profile);
  if (profile === undefined)
    throw new UsageError(`--profile ${values.profile}: readers see press or open; a keeper has a token`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`--port ${values.port}: not a port`);
  const perMinute = values['per-minute'] === undefined ? usualLimits.perMinute : Number(values['per-minute']);
  if (!Number.isInteger(perMinute) || perMinute < 0)
    throw new UsageError(`--per-minute ${values['per-minute']}: a whole number, 0 for no limit`);
  const wrong = values['allow-origin'].find((each) => URL.parse(each)?.origin !== each);
  if (wrong !== undefined) throw new UsageError(`--allow-origin ${wrong}: write it as https://example.org`);
  const roleOf = values.tokens === undefined ? everybodyReads : await readTokens(values.tokens);
  const rules = { profile, roleOf, limits: { ...usualLimits, perMinute } };
  const listening: Listening = {
    host: values.host,
    port,
    names: values['allow-host'],
    origins: values['allow-origin'],
    log: (line) => console.error(line),
  };
  const said = values.tokens === undefined ? 'no --tokens: whoever reaches this address may ask' : null;
  const url = values.clickhouse;
  if (url === undefined)
    return withGiven(files, values, async (given) => {
      if (given.isPartial) return;
      const served = await servedOf(given, 'duckdb', rules);
      await answering(service(served, failed), listening, nameOf(served), said);
    });
  if (files.length > 0 || values.dataset !== undefined)
    throw new UsageError('name exports, a --dataset or a --clickhouse, not several');
  const programme = await loadProgramme();
  return withClickhouse(url, values, async (server) => {
    const followed = await following(server, values.database, programme, rules, failed);
    try {
      await answering(followed.answer, listening, followed.name, said);
    } finally {
      followed.stop();
    }
    return 0;
  });
}

const failed = (error: unknown): void => {
  console.error(`failed: ${error instanceof Error ? error.name : typeof error}`);
};

const nameOf = ({ profile, ground }: Served): string => `${profile}, dataset ${ground.digest}`;

/** Answers until the program is told to stop. */
async function answering(answer: Answer, listening: Listening, name: string, said: string | null): Promise<void> {
  const opened = await listen(answer, listening);
  console.error(`http://${listening.host}:${opened.port}: ${name}`);
  if (said !== null) console.error(said);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await opened.close();
}
