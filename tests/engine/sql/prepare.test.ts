import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeTable } from '../../../src/engine/sql/encodeTable.ts';
import type { OpenEngine } from '../../../src/engine/duckdb/engine.ts';
import { openNative } from '../../../src/engine/duckdb/open/native.ts';
import { prepare } from '../../../src/engine/sql/prepare.ts';
import { canonical, derived } from '../../../src/model/dataset/canonical.ts';
import { tablesOf } from '../../support/tables.ts';

const named = { integer: 'INTEGER', day: 'DATE', boolean: 'BOOLEAN' } as const;

describe('the tables in the database', () => {
  let engine: OpenEngine;
  beforeAll(async () => {
    engine = await openNative();
    await engine.load(tablesOf({}).map(encodeTable), prepare);
  });
  afterAll(async () => engine.close());

  it.each(Object.entries({ ...canonical, ...derived }))(
    'has the columns that are said of %s',
    async (table, columns) => {
      const { columns: there } = await engine.ask(`SELECT * FROM ${table}`, 1);
      expect(there.map(({ name, type }) => [name, type.replace(/\(.*/s, '')])).toEqual(
        Object.entries(columns).map(([name, type]) => [
          name,
          type in named ? named[type as keyof typeof named] : 'ENUM',
        ]),
      );
    },
  );
});
