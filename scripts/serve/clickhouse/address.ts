import { openServer, type Server } from '../../../src/engine/clickhouse/server.ts';
import { ClickhouseError } from '../../../src/engine/clickhouse/clickhouseError.ts';
import { handshake } from '../../../src/engine/clickhouse/handshake.ts';
import { readSecret } from '../../commands/secretFile.ts';
import { UsageError } from '../../commands/usage.ts';

/** Options of the commands that speak to a ClickHouse. */
export const clickhouseOptions = {
  clickhouse: { type: 'string' },
  database: { type: 'string', default: 'bilan' },
  user: { type: 'string', default: 'default' },
  'password-file': { type: 'string' },
} as const;

interface Values {
  readonly database: string;
  readonly user: string;
  readonly 'password-file'?: string | undefined;
}

/** A server that passed the handshake, for as long as it is used; 1 with what is wrong of it, and what to do, on standard error. */
export async function withClickhouse(
  url: string,
  values: Values,
  use: (server: Server) => Promise<number>,
): Promise<number> {
  const parsed = URL.parse(url);
  if (
    parsed === null ||
    !['http:', 'https:'].includes(parsed.protocol) ||
    parsed.username !== '' ||
    parsed.password !== ''
  )
    throw new UsageError(
      '--clickhouse: write it as http://127.0.0.1:8123; the user is --user, the password in --password-file',
    );
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(values.database))
    throw new UsageError(`--database ${values.database}: small letters, digits and _, beginning with a letter`);
  const path = values['password-file'];
  const password = path === undefined ? '' : (await readSecret('password-file', path)).trim();
  const server = openServer({ url, user: values.user, password });
  try {
    await handshake(server, Date.now);
    return await use(server);
  } catch (error) {
    if (!(error instanceof ClickhouseError)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    await server.close();
  }
}
