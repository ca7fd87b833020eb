import { list, sql } from '../../sql/sql.ts';
import { ClickhouseError } from './clickhouseError.ts';
import { isAnswered, knownAnswers } from './knownAnswers.ts';
import type { Server } from './server.ts';
import { settings } from './settings.ts';

/** The oldest that the statements were run on. */
const LEAST = [26, 7] as const;
/** Seconds that two clocks may be apart. */
const APART = 300;

const DATABASE = 'default';

/**
 * Holds a server to what statements need of it, before the first question; rejects with a ClickhouseError that names what is wrong and what to do. `now` is in
 * milliseconds.
 */
export async function handshake(server: Pick<Server, 'query'>, now: () => number): Promise<void> {
  await checkServer(server, now);
  await checkMeanings(server);
  await checkSettings(server);
}

async function checkServer(server: Pick<Server, 'query'>, now: () => number): Promise<void> {
  const [row] = await server.query(
    sql`SELECT version() AS version, CAST(toUnixTimestamp(now()) AS String) AS clock`,
    DATABASE,
    undefined,
    {},
  );
  if (row === undefined)
    throw wrong('offset or additional_result_filter', 'a question with one row for an answer has none');
  const version = String(row['version']);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (!(major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])))
    throw new ClickhouseError(
      'version',
      `ClickHouse ${version} is too old: the statements were held to their meaning on ${LEAST.join('.')} and later; update the server`,
    );
  const ahead = Number(row['clock']) - now() / 1000;
  if (!(Math.abs(ahead) <= APART))
    throw new ClickhouseError(
      'clock',
      `ClickHouse: its clock is ${Math.round(Math.abs(ahead))} s ${ahead > 0 ? 'ahead of' : 'behind'} this one: set both by the same time server`,
    );
}

/** What the server says of the settings that were sent with the statement, and of others that would answer with a part of the rows. */
async function checkSettings(server: Pick<Server, 'query'>): Promise<void> {
  const names = Object.keys(settings);
  const found = await server.query(
    sql`SELECT name, value FROM system.settings WHERE name IN (${list(names)}) OR name LIKE '%overflow_mode%' OR name = 'additional_table_filters'`,
    DATABASE,
  );
  for (const { name, value } of found) {
    const wanted = settings[String(name)] ?? (name === 'additional_table_filters' ? '{}' : 'throw');
    // What a statement ends with, the server has taken out of what it says of itself: the answer to a known question tells.
    if (name === 'limit' || name === 'offset' || String(value) === String(wanted)) continue;
    throw wrong(String(name), `it is ${String(value)} and must be ${wanted}`);
  }
  const missing = names.find((each) => !found.some(({ name }) => name === each));
  if (missing !== undefined) throw wrong(missing, 'the server does not tell what it is');
}

async function checkMeanings(server: Pick<Server, 'query'>): Promise<void> {
  for (const known of knownAnswers) {
    const rows = await server.query(known.statement, DATABASE).catch((error: unknown) => {
      if (error instanceof ClickhouseError && error.kind === 'query') return null;
      throw error;
    });
    if (rows === null || !isAnswered(known, rows))
      throw wrong(known.setting, 'a question whose answer is known is answered otherwise');
  }
}

function wrong(setting: string, why: string): ClickhouseError {
  return new ClickhouseError(
    'setting',
    `ClickHouse: ${setting}: ${why}; have whatever stands between let it be sent with a statement, or set it in the profile of this user`,
  );
}
