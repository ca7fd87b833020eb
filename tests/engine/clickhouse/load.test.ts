import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkRows } from '../../../src/engine/clickhouse/checkRows.ts';
import { load } from '../../../src/engine/clickhouse/load.ts';
import { lastLoaded, loadedThere } from '../../../src/engine/clickhouse/loaded.ts';
import { openServer, type Server } from '../../../src/engine/clickhouse/server.ts';
import { sortFacts } from '../../../src/model/dataset/sortFacts.ts';
import { sql } from '../../../src/sql/sql.ts';
import { findChdb, startServer, type TestServer } from '../../support/clickhouse/startServer.ts';
import { tablesOf } from '../../support/tables.ts';
import { factsOf } from './onServer.ts';

const chdb = findChdb();

/** Two files of attendances, the second one with as many rows as said. */
const twoFiles = (second: number): ReturnType<typeof tablesOf> =>
  sortFacts(
    tablesOf({
      person: [
        [1, 'F', null, null, '2019-03-01'],
        [2, null, 'jobseeker', '34172', '2019-03-01'],
      ],
      session: [[10, '2019-03-01', 540, '34172', '34', null, null, "l'emploi", null, 8]],
      registration: [
        [1, 10, 'attended', 30, 30, 0, 0, null],
        [2, 10, 'attended', null, null, 0, 1, 45],
        ...Array.from({ length: second }, (_, line) => [null, 10, 'no_show', null, null, 1, line, null] as const),
      ],
      commune: [['34172', '34', 300_000, 243_400_017]],
    }),
  );

describe.skipIf(chdb === null)('a dataset loaded in a ClickHouse', () => {
  let own: TestServer;
  let server: Server;
  beforeAll(async () => {
    own = await startServer(chdb ?? '');
    server = openServer(own);
  });
  beforeEach(async () => {
    const found = await server.query(sql`SELECT name FROM system.databases WHERE name LIKE 'bilan%'`, 'default');
    for (const { name } of found) await server.command(`DROP DATABASE ${String(name)} SYNC`);
  });
  afterAll(async () => {
    await server.close();
    await own.close();
  });
  const put = async (second: number, digest = 'a', isTakingOver = false): ReturnType<typeof load> =>
    load(server, 'bilan', { tables: twoFiles(second), facts: factsOf(digest) }, isTakingOver);

  it('is left as it is when it is there, and gets the rows of the file that changed alone', async () => {
    const first = await put(3);
    expect(first).toMatchObject({ sent: 9, kept: 0 });
    expect(await put(3)).toEqual({ database: first.database, sent: 0, kept: 9 });
    expect(await put(5, 'b')).toMatchObject({ sent: 5, kept: 6 });
    const loaded = await loadedThere(server, 'bilan');
    expect([loaded.facts.digest, loaded.number]).toEqual(['b', 2]);
    expect(await server.query(sql`SELECT count(*) AS a, count(person_id) AS b FROM visit`, loaded.database)).toEqual([
      { a: 7, b: 2 },
    ]);
  });

  it('is loaded by one at a time; by who takes over from one that was stopped', async () => {
    await put(1);
    await server.command('CREATE TABLE bilan.loading ENGINE = MergeTree ORDER BY since AS SELECT now() AS since');
    await expect(put(2, 'b')).rejects.toThrow(/another load began there at \d{4}-.* --take-over/);
    expect((await loadedThere(server, 'bilan')).facts.digest).toBe('a');
    expect(await put(2, 'b', true)).toMatchObject({ sent: 2 });
  });

  it('leaves one whole dataset when two are loaded at once', async () => {
    const ends = await Promise.allSettled([put(1, 'a'), put(2, 'b')]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const loaded = await loadedThere(server, 'bilan');
    await expect(checkRows(server, loaded)).resolves.toBeUndefined();
  });

  it('is not asked when rows are missing, are others, or are more', async () => {
    const { database } = await put(1);
    const loaded = await loadedThere(server, 'bilan');
    await server.command(`INSERT INTO ${database}.coaching (person_id) VALUES (1)`);
    await expect(checkRows(server, loaded)).rejects.toThrow('coaching holds 1 rows that were not loaded');
    await server.command(`TRUNCATE TABLE ${database}.coaching`);
    await server.command(`ALTER TABLE ${database}.visit DELETE WHERE person_id = 1 SETTINGS mutations_sync = 1`);
    await expect(checkRows(server, loaded)).rejects.toThrow('visit holds 2 rows where 3 were loaded');
    // Of what is no longer whole nothing is kept.
    expect(await put(1)).toMatchObject({ sent: 7, kept: 0 });
  });

  it('is not asked when it is of another version, of a time to come, or not there', async () => {
    await expect(loadedThere(server, 'bilan')).rejects.toMatchObject({ kind: 'empty' });
    await put(1);
    await server.command(
      "INSERT INTO bilan.loaded (number, schema, database, contents) VALUES (7, 'old', 'bilan_7', '{}')",
    );
    await expect(loadedThere(server, 'bilan')).rejects.toThrow('another version of Bilan (old, here ');
    expect(await lastLoaded(server, 'bilan')).toBeNull();
    await server.command("INSERT INTO bilan.loaded (number, at, database) VALUES (8, now() + 3600, 'bilan_8')");
    await expect(loadedThere(server, 'bilan')).rejects.toMatchObject({ kind: 'clock' });
  });
});
