import { join, name, sql } from '../../sql/sql.ts';
import { ClickhouseError } from './clickhouseError.ts';
import type { Loaded, Contents } from './loaded.ts';
import { isBySource } from './parts.ts';
import { tables } from './schema.ts';
import type { Server } from './server.ts';

export interface Sum {
  readonly table: string;
  readonly source: number;
  readonly rows: number;
  /** Of whole rows: the same whatever their order. */
  readonly sum: string;
}

/** How many rows there are of each table and file, and a sum of them all; read by the server. */
export async function sumsIn(server: Pick<Server, 'query'>, database: string): Promise<readonly Sum[]> {
  const each = Object.entries(tables).map(([table, columns]) => {
    const all = join(
      Object.keys(columns).map((column) => sql`coalesce(CAST(${name(column)} AS VARCHAR), '∅')`),
      sql`, `,
    );
    const source = isBySource(table) ? sql`coalesce(source_id, -1)` : sql`-1`;
    return sql`SELECT CAST(${table} AS VARCHAR) AS t, CAST(${source} AS INTEGER) AS s, count(*) AS n, CAST(sum(cityHash64(${all})) AS VARCHAR) AS h
  FROM ${name(table)} GROUP BY t, s`;
  });
  const rows = await server.query(join(each, sql` UNION ALL `), database);
  return rows.map((row) => ({
    table: String(row['t']),
    source: Number(row['s']),
    rows: Number(row['n']),
    sum: String(row['h']),
  }));
}

/** Rejects with a ClickhouseError when rows are missing, or are more or others than were loaded: a shard that is away, a row policy, somebody who wrote. */
export async function checkRows(
  server: Pick<Server, 'query'>,
  { database, parts, derived }: Pick<Loaded, 'database' | keyof Contents>,
): Promise<void> {
  const found = new Map((await sumsIn(server, database)).map((each) => [keyOf(each), each]));
  const wanted = [
    ...parts.filter(({ rows }) => rows > 0),
    ...Object.entries(derived).flatMap(([table, own]) => (own.rows === 0 ? [] : [{ table, source: -1, ...own }])),
  ];
  for (const each of wanted) {
    const own = found.get(keyOf(each));
    if (own?.rows !== each.rows || own.sum !== each.sum)
      throw new ClickhouseError(
        'rows',
        `ClickHouse: ${each.table} holds ${own?.rows ?? 0} rows where ${each.rows} were loaded, or others: is a shard away, does a row policy hide some, did somebody write there? Load again when it is whole`,
      );
    found.delete(keyOf(each));
  }
  const [more] = found.values();
  if (more !== undefined)
    throw new ClickhouseError(
      'rows',
      `ClickHouse: ${more.table} holds ${more.rows} rows that were not loaded: load again`,
    );
}

export const keyOf = ({ table, source }: Pick<Sum, 'table' | 'source'>): string => `${table} ${source}`;
