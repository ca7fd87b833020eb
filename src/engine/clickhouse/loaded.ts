import * as v from 'valibot';
import { sql } from '../../sql/sql.ts';
import { remoteManifest } from '../../model/dataset/remoteManifest.ts';
import { grainSchema } from '../../model/publication/grain.ts';
import { canonical } from '../../model/dataset/canonical.ts';
import { ClickhouseError } from './clickhouseError.ts';
import { schemaName } from './schema.ts';
import type { Server } from './server.ts';

const { programme, digest, extent, recorded, sources } = remoteManifest.entries;

/** What is known of a dataset besides its rows. */
const facts = v.object({
  programme,
  digest,
  extent,
  recorded,
  sources,
  grain: grainSchema,
});

const part = v.object({
  table: v.picklist(Object.keys(canonical) as (keyof typeof canonical)[]),
  source: v.number(),
  rows: v.number(),
  sha256: v.string(),
  /** Of whole rows: the same whatever their order. */
  sum: v.string(),
});

const contents = v.object({
  facts,
  parts: v.array(part),
  derived: v.record(v.string(), v.object({ rows: v.number(), sum: v.string() })),
});

export type Facts = Readonly<v.InferOutput<typeof facts>>;
export type Contents = Readonly<v.InferOutput<typeof contents>>;

/** A dataset in a ClickHouse: a database of its own, that nothing is written to once it is told of. */
export interface Loaded extends Contents {
  readonly number: number;
  readonly database: string;
}

/** The names of all that was loaded, the last one being what is asked. */
export const createLoaded = (database: string): readonly string[] => [
  `CREATE DATABASE IF NOT EXISTS ${database}`,
  `CREATE TABLE IF NOT EXISTS ${database}.loaded (
  number UInt32,
  at DateTime DEFAULT now(),
  schema String,
  database String,
  contents String
) ENGINE = MergeTree ORDER BY number`,
];

interface Row {
  readonly number: number;
  readonly schema: string;
  readonly database: string;
  readonly contents: string;
}

async function rowsIn(server: Pick<Server, 'query'>, database: string): Promise<readonly Row[]> {
  const found = await server.query(
    sql`SELECT number, schema, database, contents, at > now() + 300 AS later FROM loaded ORDER BY number DESC LIMIT 3`,
    database,
  );
  return found.map(({ number, schema, database: own, contents: text, later }) => {
    if (Number(later) === 1)
      throw new ClickhouseError(
        'clock',
        'ClickHouse: what is loaded there is of a time that is to come: set the clock of the server, then load again',
      );
    return { number: Number(number), schema: String(schema), database: String(own), contents: String(text) };
  });
}

/** What was loaded last; `null` where nothing was, or by another version of this program. */
export async function lastLoaded(server: Pick<Server, 'query'>, database: string): Promise<Loaded | null> {
  const [row] = await rowsIn(server, database);
  return row === undefined || row.schema !== schemaName ? null : read(row);
}

/** The numbers and the databases of what was loaded, the last first. */
export async function everLoaded(
  server: Pick<Server, 'query'>,
  database: string,
): Promise<readonly Pick<Row, 'number' | 'database'>[]> {
  return rowsIn(server, database);
}

/** What is to be asked. Rejects with a ClickhouseError where nothing was loaded, or by another version of this program. */
export async function loadedThere(server: Pick<Server, 'query'>, database: string): Promise<Loaded> {
  const [row] = await rowsIn(server, database).catch((error: unknown) => {
    if (error instanceof ClickhouseError && error.kind === 'query') return [];
    throw error;
  });
  if (row === undefined)
    throw new ClickhouseError(
      'empty',
      `ClickHouse: nothing was loaded in ${database}: bilan load FILE… --clickhouse URL`,
    );
  if (row.schema !== schemaName)
    throw new ClickhouseError(
      'schema',
      `ClickHouse: the tables are those of another version of Bilan (${row.schema}, here ${schemaName}): load again with this one`,
    );
  return read(row);
}

function read({ number, database, contents: text }: Row): Loaded {
  const found = v.safeParse(v.pipe(v.string(), v.parseJson(), contents), text);
  if (!found.success)
    throw new ClickhouseError(
      'schema',
      'ClickHouse: what is said of the tables cannot be read: load again',
      found.issues,
    );
  return { number, database, ...found.output };
}
