import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeTable } from '../../../../src/engine/sql/encodeTable.ts';
import type { OpenEngine } from '../../../../src/engine/duckdb/engine.ts';
import type { Table } from '../../../../src/model/dataset/table.ts';
import { sql } from '../../../../src/sql/sql.ts';

/** Awkward labels: a quote, a comma, a line break, an emoji, the beginning of a formula. */
export const labels = ['l’Hôtel "French Tech"', 'a, b', 'two\nlines', '🎓', "=1+1'; DROP TABLE person"];

function visits(count: number, names: readonly string[] = labels): Table {
  const index = Int32Array.from({ length: count }, (_, row) => row);
  return {
    name: 'visits',
    rows: count,
    columns: {
      id: { type: 'integer', values: index },
      day: { type: 'day', values: index.map((row) => (row % 3 === 2 ? -1 : 17_942 + row)) },
      reserved: {
        type: 'boolean',
        values: index.map((row) => (row % 2) - (row % 5 === 4 ? 2 : 0)).map((value) => Math.max(value, -1)),
      },
      venue: { type: 'category', domain: 'venue', labels: names, values: index.map((row) => row % names.length) },
    },
  };
}

/** A statement that would take hours, in short steps. */
const endless = sql`SELECT CAST(sum(range % 7) AS DOUBLE) AS n FROM range(10000000000000)`;

/** What every engine promises, whichever build of DuckDB is behind it. */
export function engineContract(name: string, open: () => Promise<OpenEngine>, { stops = true } = {}): void {
  describe(`engine: ${name}`, () => {
    let engine: OpenEngine;
    // A machine with other work takes its time to compile 34 MB.
    beforeAll(async () => {
      engine = await open();
    }, 120_000);
    afterAll(async () => engine.close());

    const load = async (...tables: readonly Table[]): Promise<void> => engine.load(tables.map(encodeTable), []);

    it('answers nothing from an empty table', async () => {
      await load(visits(0));
      expect(await engine.query(sql`SELECT id FROM visits`)).toEqual([]);
    });

    it('reads back what was loaded, the missing as null, awkward labels as they are', async () => {
      await load(visits(5));
      const rows = await engine.query(
        sql`SELECT id, CAST(day AS VARCHAR) AS day, reserved, CAST(venue AS VARCHAR) AS venue FROM visits ORDER BY id`,
      );
      expect(rows.map(({ venue }) => venue)).toEqual(labels);
      expect(rows.slice(0, 3)).toMatchObject([
        { id: 0, day: '2019-02-15', reserved: false },
        { id: 1, day: '2019-02-16', reserved: true },
        { id: 2, day: null, reserved: false },
      ]);
    });

    it('orders a category by its labels, not by the alphabet', async () => {
      await load(visits(3, ['z', 'a', 'm']));
      const rows = await engine.query(sql`SELECT CAST(venue AS VARCHAR) AS venue FROM visits ORDER BY visits.venue`);
      expect(rows.map(({ venue }) => venue)).toEqual(['z', 'a', 'm']);
    });

    it('reads what a reader asks in words of their own, whatever its types, in the order asked', async () => {
      await load(visits(5));
      const given = await engine.ask(
        'SELECT day, count(*) AS n, sum(id) AS n, 0.5 AS half -- by day\nFROM visits GROUP BY day ORDER BY day NULLS FIRST; ',
        2,
      );
      expect(given.columns.map(({ name, isNumber }) => [name.replace(/\W.*|_1/, ''), isNumber])).toEqual([
        ['day', false],
        ['n', true],
        ['n', true],
        ['half', true],
      ]);
      expect(given.rows).toEqual([
        [null, '1', '2', '0.5'],
        ['2019-02-15', '1', '0', '0.5'],
      ]);
      expect(given.isCut).toBe(true);
    });

    it.each([
      'DELETE FROM visits',
      'DROP TABLE visits',
      'SELECT 1; DROP TABLE visits',
      'SELECT 1) ; DROP TABLE visits; SELECT * FROM (SELECT 1',
      'SELECT 1) AS a; DELETE FROM visits; --',
      'COMMIT',
      "SET memory_limit = '1MB'",
      "COPY visits TO 'x.csv'",
      "SELECT * FROM read_csv('/etc/passwd')",
      "ATTACH 'x.db'",
      'SELEC 1',
      '',
    ])('refuses %j of a reader, in words of its own, and keeps what it holds', async (asked) => {
      await load(visits(5));
      await expect(engine.ask(asked, 10)).rejects.toThrow(/\w/);
      expect((await engine.ask('SELECT * FROM visits', 10)).rows).toHaveLength(5);
    });

    it('replaces the whole dataset, derived tables and labels included', async () => {
      const derive = [sql`CREATE TABLE days AS SELECT DISTINCT day FROM visits`];
      await engine.load([encodeTable(visits(6))], derive);
      await engine.load([encodeTable(visits(4, ['autre']))], derive);
      expect(await engine.query(sql`SELECT CAST(count(*) AS INTEGER) AS n FROM days`)).toEqual([{ n: 4 }]);
    });

    it('keeps the previous dataset when a load fails', async () => {
      await load(visits(5));
      const broken = { ...encodeTable(visits(2)), csv: new TextEncoder().encode('1,not-a-day,true,"x"\n') };
      await expect(engine.load([broken], [])).rejects.toThrow(/Conversion|Invalid/);
      await expect(engine.load([encodeTable(visits(2))], [sql`SELECT nonsense FROM nowhere`])).rejects.toThrow(
        'Catalog',
      );
      expect(await engine.query(sql`SELECT CAST(count(*) AS INTEGER) AS n FROM visits`)).toEqual([{ n: 5 }]);
    });

    it.runIf(stops)('leaves no work running when a query is aborted: the next one is answered', async () => {
      const control = new AbortController();
      const running = engine.query(endless, control.signal);
      setTimeout(() => control.abort(new Error('gone')), 300);
      await expect(running).rejects.toThrow('gone');
      expect(await engine.query(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
    });

    it('answers a query of no row, and one of many', async () => {
      expect(await engine.query(sql`SELECT 1 AS one WHERE false`)).toEqual([]);
      const many = await engine.query(sql`SELECT CAST(range AS INTEGER) AS n FROM range(5000) ORDER BY n`);
      expect(many.map(({ n }) => n)).toEqual(Array.from({ length: 5000 }, (_, n) => n));
    });

    it('takes a number under zero for a number', async () => {
      expect(await engine.query(sql`SELECT CAST(1 -${-1} AS INTEGER) AS two`)).toEqual([{ two: 2 }]);
    });

    it.each(['l’hôpital', "'); DROP TABLE visits; --", '漢字 🎓', ''])('binds %j as it is', async (value) => {
      expect(await engine.query(sql`SELECT CAST(${value} AS VARCHAR) AS value`)).toEqual([{ value }]);
    });

    it('replaces half a surrogate pair rather than failing', async () => {
      expect(await engine.query(sql`SELECT CAST(${'a\uD800'} AS VARCHAR) AS value`)).toEqual([{ value: 'a\uFFFD' }]);
    });

    it('binds numbers, booleans and nothing', async () => {
      const rows = await engine.query(
        sql`SELECT CAST(${3} AS INTEGER) AS three, CAST(${true} AS BOOLEAN) AS yes, CAST(${null} AS VARCHAR) AS none`,
      );
      expect(rows).toEqual([{ three: 3, yes: true, none: null }]);
    });

    it.each([
      ['a big integer', sql`SELECT count(*) AS n`],
      ['a huge integer', sql`SELECT sum(x) AS n FROM (SELECT 1 AS x)`],
      ['a decimal', sql`SELECT 0.1 + 0.2 AS n`],
      ['a day', sql`SELECT DATE '2019-02-15' AS n`],
    ])('refuses %s, which JavaScript would misread', async (_, statement) => {
      await expect(engine.query(statement)).rejects.toThrow('column n is of type');
    });

    it.each([
      ['JSON', sql`SELECT * FROM read_json('load/x.json')`],
      ['another file', sql`SELECT * FROM read_csv('/etc/hostname')`],
      ['the network', sql`SELECT * FROM read_csv('https://example.org/x.csv')`],
      ['a change of configuration', sql`SET enable_external_access = true`],
    ])('refuses %s and lives', async (_, statement) => {
      await expect(engine.query(statement)).rejects.toThrow();
      expect(await engine.query(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
    });

    it('answers calls made together, each with its own answer', async () => {
      const answers = await Promise.all(
        [1, 2, 3].map(async (n) => engine.query(sql`SELECT CAST(${n} AS INTEGER) AS n`)),
      );
      expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
    });

    it('loads a hundred thousand rows and loses none', async () => {
      await load(visits(100_000));
      const [row] = await engine.query(
        sql`SELECT CAST(count(*) AS INTEGER) AS n, CAST(sum(id) AS DOUBLE) AS total, CAST(count(day) AS INTEGER) AS days FROM visits`,
      );
      expect(row).toEqual({ n: 100_000, total: 4_999_950_000, days: 66_667 });
    });
  });
}
