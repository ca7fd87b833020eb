import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handshake } from '../../../src/engine/clickhouse/handshake.ts';
import { knownAnswers, isAnswered } from '../../../src/engine/clickhouse/knownAnswers.ts';
import { openServer, type Server } from '../../../src/engine/clickhouse/server.ts';
import { settings } from '../../../src/engine/clickhouse/settings.ts';
import { sql } from '../../../src/sql/sql.ts';
import { findChdb, startServer, type TestServer } from '../../support/clickhouse/startServer.ts';
import { programme } from '../../metrics/fixture.ts';
import { agree } from '../agreement.ts';
import { loopCounter } from '../loops/counter.ts';
import { countedOn } from './onServer.ts';

const chdb = findChdb();
const RUNS = Number(process.env['BILAN_RUNS'] ?? 6);

/** What each setting would be on a server that means something else. */
const otherwise: readonly (readonly [string, string | number])[] = [
  ['join_use_nulls', 0],
  ['group_by_use_nulls', 0],
  ['aggregate_functions_null_for_empty', 0],
  ['cast_keep_nullable', 0],
  ['prefer_column_name_to_alias', 0],
  ['joined_subquery_requires_alias', 1],
  ['enable_materialized_cte', 0],
  ['join_default_strictness', 'ANY'],
  ['transform_null_in', 1],
  ['empty_result_for_aggregation_by_empty_set', 1],
  ['count_distinct_implementation', 'uniq'],
  ['limit', 1],
  ['offset', 1],
  ['additional_result_filter', '1 = 0'],
  ['additional_table_filters', "{'bilan.visit': 'city = 1'}"],
  ['read_overflow_mode', 'break'],
  ['group_by_overflow_mode', 'any'],
  ['sort_overflow_mode', 'break'],
  ['result_overflow_mode', 'break'],
  ['distinct_overflow_mode', 'break'],
  ['join_overflow_mode', 'break'],
  ['set_overflow_mode', 'break'],
  ['timeout_overflow_mode', 'break'],
  ['skip_unavailable_shards', 1],
  ['distributed_group_by_no_merge', 1],
  ['distributed_product_mode', 'local'],
  ['enable_parallel_replicas', 1],
];

describe.skipIf(chdb === null)('a ClickHouse over HTTP', () => {
  let own: TestServer;
  let server: Server;
  beforeAll(async () => {
    own = await startServer(chdb ?? '');
    server = openServer(own);
  });
  beforeEach(async () => own.tell({}));
  afterAll(async () => {
    await server.close();
    await own.close();
  });

  it('counts the same as plain loops, for any rows, filter, dimensions and form of question', async () => {
    const agreed = agree(
      { numRuns: RUNS },
      async (tables) => countedOn(server, tables),
      async (tables) => loopCounter(tables, programme),
    );
    await expect(agreed).resolves.toBeUndefined();
  }, 600_000);

  it('takes values as they are', async () => {
    const [row] = await server.query(sql`SELECT ${"a'\\\n\té{p0:String}"} AS a, ${-5} AS b, ${true} AS c`, 'default');
    expect(row).toEqual({ a: "a'\\\n\té{p0:String}", b: -5, c: true });
  });

  it('passes the handshake, whatever the profile says, when settings are heard', async () => {
    await own.tell({
      profile: { join_use_nulls: 0, count_distinct_implementation: 'uniq', group_by_overflow_mode: 'any' },
    });
    await expect(handshake(server, Date.now)).resolves.toBeUndefined();
  });

  it.each(otherwise)(
    'is refused by the name of %s, where it is %s and a statement cannot say otherwise',
    async (name, value) => {
      await own.tell({ profile: { ...settings, [name]: value }, isDeaf: true });
      await expect(handshake(server, Date.now)).rejects.toThrow(name);
    },
  );

  it.each(knownAnswers.map(({ setting }) => setting))(
    'answers a question otherwise when %s is otherwise',
    async (name) => {
      const [, value = 0] = otherwise.find(([each]) => each === name) ?? [];
      await own.tell({ profile: { ...settings, [name]: value }, isDeaf: true });
      const answered = await Promise.all(
        knownAnswers.map(async (known) => {
          const rows = await server.query(known.statement, 'default').catch(() => null);
          return rows !== null && isAnswered(known, rows) ? [] : [known.setting];
        }),
      );
      expect(answered.flat()).toContain(name);
    },
  );

  it('is refused when its clock is ahead or behind', async () => {
    await expect(handshake(server, () => Date.now() - 3_600_000)).rejects.toThrow(/3\d{3} s ahead of this one/);
    await expect(handshake(server, () => Date.now() + 3_600_000)).rejects.toThrow(/3\d{3} s behind this one/);
  });

  it('gives no rows of an answer that was cut, and names what it refuses', async () => {
    await own.tell({ cutAt: 60 });
    await expect(server.query(sql`SELECT 1 AS a`, 'default')).rejects.toMatchObject({ kind: 'cut' });
    await own.tell({});
    await expect(server.query(sql`SELECT missing AS a`, 'default')).rejects.toMatchObject({ kind: 'query' });
    await expect(server.query(sql`SELECT 1 AS a`, 'default', undefined, { nonsense: 1 })).rejects.toMatchObject({
      kind: 'version',
      message: expect.stringContaining('nonsense') as string,
    });
    expect(await server.query(sql`SELECT 1 AS a`, 'default')).toEqual([{ a: 1 }]);
  });

  it('rejects with the reason of who no longer asks', async () => {
    const reason = new Error('gone');
    const leaving = new AbortController();
    const asked = server.query(sql`SELECT count(*) AS a FROM numbers(3000000000)`, 'default', leaving.signal);
    leaving.abort(reason);
    await expect(asked).rejects.toBe(reason);
  });
});

it('says of a server that is away where it looked', async () => {
  const away = openServer({ url: 'http://127.0.0.1:9' });
  await expect(away.query(sql`SELECT 1 AS a`, 'default')).rejects.toThrow('http://127.0.0.1:9 does not answer');
  await away.close();
});

it.each(['18.16.1', '25.12.9.1', '26.6.3'])('is refused when it is as old as %s', async (version) => {
  const query: Server['query'] = async () => [{ version, clock: String(Date.now() / 1000) }];
  await expect(handshake({ query }, Date.now)).rejects.toThrow(`ClickHouse ${version} is too old`);
});
