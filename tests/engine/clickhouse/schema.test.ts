import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createLoaded } from '../../../src/engine/clickhouse/loaded.ts';
import { partsOf } from '../../../src/engine/clickhouse/parts.ts';
import { rowsOf } from '../../../src/engine/clickhouse/rows.ts';
import { createTables, fillDerived } from '../../../src/engine/clickhouse/schema.ts';
import { tablesOf } from '../../support/tables.ts';

it('creates the tables that schema.sql shows', async () => {
  const shown = await readFile('scripts/serve/clickhouse/schema.sql', 'utf8');
  const [, ...statements] = shown.split(/(?:;|\.)\n+(?=[A-Z])/);
  const created = [
    ...createLoaded('bilan'),
    'CREATE DATABASE bilan_1',
    ...createTables('bilan_1'),
    ...fillDerived('bilan_1'),
  ];
  expect(statements.map((each) => each.replace(/;\s*$/, ''))).toEqual(created);
});

describe('parts of tables', () => {
  const tables = tablesOf({
    person: [[1, 'F', null, null, null]],
    coaching: [
      [1, '2019-03-01', 'attended', null, null, 1, 0],
      [1, '2019-03-02', 'attended', null, null, 0, 0],
      [null, '2019-03-03', 'attended', null, null, 1, 1],
    ],
  });

  it('are the rows of each file, and tables without files', () => {
    const parts = partsOf(tables).filter(({ rows }) => rows > 0);
    expect(parts.map(({ table, source, rows }) => [table, source, rows])).toEqual([
      ['person', -1, 1],
      ['coaching', 0, 1],
      ['coaching', 1, 2],
    ]);
    const [, , last] = parts;
    expect([...(last?.slices() ?? [])].map((slice) => new TextDecoder().decode(slice))).toEqual([
      '1,2019-03-01,"attended",,,1,0\n,2019-03-03,"attended",,,1,1\n',
    ]);
  });
});

it.each([
  '',
  '{"meta":[{"name":"a","type":"Int32"}],"data":[[1],[2]',
  '{"meta":[{"name":"a","type":"Int32"}],"data":[[1]],"rows":2}',
  '{"meta":[{"name":"a","type":"Int32"}],"data":[[1,2]],"rows":1}',
  'Code: 60. DB::Exception',
])('takes no rows from an answer that is not whole: %s', (text) => {
  expect(() => rowsOf(text)).toThrow('ClickHouse: an answer');
});
