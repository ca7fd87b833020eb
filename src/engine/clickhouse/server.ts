import { Readable } from 'node:stream';
import { ClickHouseError, createClient } from '@clickhouse/client';
import type { Sql } from '../../sql/sql.ts';
import type { Row } from '../sql/row.ts';
import { bound } from './bound.ts';
import { ClickhouseError } from './clickhouseError.ts';
import { cut, rowsOf } from './rows.ts';
import { settings } from './settings.ts';

export interface Address {
  /** As `http://127.0.0.1:8123`. */
  readonly url: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

/** A ClickHouse over HTTP. Whatever fails rejects with a ClickhouseError; an aborted query with its reason, and then the server stops too. */
export interface Server {
  /** Asks with the settings that statements mean the same under, or with others. */
  readonly query: (
    statement: Sql,
    database: string,
    signal?: AbortSignal,
    under?: Readonly<Record<string, string | number>>,
  ) => Promise<readonly Row[]>;
  /** Runs text of ours. */
  readonly command: (text: string) => Promise<void>;
  /** Adds rows written as CSV, a missing value as nothing. */
  readonly insert: (table: string, columns: readonly string[], csv: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Milliseconds that one statement may take. */
const PATIENCE = 600_000;

/** An error in the place of half an answer. */
const sending = { wait_end_of_query: 1 } as const;

export function openServer({ url, user = 'default', password = '' }: Address): Server {
  const client = createClient({
    url,
    username: user,
    password,
    request_timeout: PATIENCE,
    application: 'bilan',
    keep_alive: { enabled: false }, // a connection that the server closed would be taken for an answer that was lost
    log: { level: 127 }, // nothing: statements hold values
  });
  const failing = async <Result>(task: () => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    try {
      return await task();
    } catch (error) {
      signal?.throwIfAborted();
      throw told(error, url);
    }
  };
  return {
    query: async (statement, database, signal, under = settings) => {
      const { query, params } = bound(statement);
      return failing(async () => {
        const result = await client.query({
          query,
          query_params: { ...params },
          format: 'JSONCompact',
          clickhouse_settings: { ...under, ...sending },
          http_headers: { 'X-ClickHouse-Database': database },
          ...(signal !== undefined && { abort_signal: signal }),
        });
        const text = await result.text().catch((error: unknown) => {
          throw cut(error);
        });
        return rowsOf(text);
      }, signal);
    },
    command: async (text) => {
      await failing(async () => client.command({ query: text, clickhouse_settings: { ...settings, ...sending } }));
    },
    insert: async (table, columns, csv) => {
      const [first = '', ...others] = columns;
      await failing(async () =>
        client.insert({
          table,
          columns: [first, ...others],
          values: Readable.from([csv], { objectMode: false }),
          format: 'CSV',
          clickhouse_settings: { format_csv_null_representation: '', ...sending },
        }),
      );
    },
    close: async () => client.close(),
  };
}

/** Names of settings in what the server says. */
const named = /setting '?(\w+)'?|'(\w+)' setting|Setting (\w+)/;

function told(error: unknown, url: string): ClickhouseError {
  if (error instanceof ClickhouseError) return error;
  const message = error instanceof Error ? error.message : String(error);
  // Servers of long ago say their errors in other words than the client reads.
  if (!(error instanceof ClickHouseError) && !message.includes('DB::Exception'))
    return new ClickhouseError(
      'reach',
      `ClickHouse at ${url} does not answer: is it running, and is the address right?`,
      error,
    );
  const said = message.split('\n')[0]?.slice(0, 300) ?? '';
  const setting =
    named
      .exec(said)
      ?.slice(1)
      .find((name) => name !== undefined) ?? 'a setting';
  const type = error instanceof ClickHouseError ? error.type : undefined;
  switch (type) {
    case 'UNKNOWN_SETTING':
      return new ClickhouseError(
        'version',
        `ClickHouse: it does not know ${setting}: it is too old, or too new (${said})`,
        error,
      );
    case 'READONLY':
    case 'SETTING_CONSTRAINT_VIOLATION':
      return new ClickhouseError(
        'setting',
        `ClickHouse: ${setting} may not be set by this user: give it a profile with readonly = 2 and no constraint on ${setting} (${said})`,
        error,
      );
    case 'AUTHENTICATION_FAILED':
    case 'REQUIRED_PASSWORD':
    case 'ACCESS_DENIED':
    case 'NOT_ENOUGH_PRIVILEGES':
      return new ClickhouseError('access', `ClickHouse: this user may not do that: ${said}`, error);
    default:
      return new ClickhouseError('query', `ClickHouse: ${said}`, error);
  }
}
