import { access, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportCommand } from '../../scripts/commands/exportCommand.ts';

describe('export', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bilan-export-'));
    await writeFile(
      join(folder, "l'été?.csv"),
      [
        'Date;Ville;Nom;E-mail;Présence;Genre',
        '2019-03-01;Montpellier;Anaïs Noël;anais@example.fr;Présent;F',
        '2019-03-02;Nîmes;Anaïs Noël;anais@example.fr;Présent;F',
        '2019-03-02;Nîmes;Bruno Petit;bruno@example.fr;Absent;M',
      ].join('\n'),
    );
    await writeFile(join(folder, 'no.csv'), 'Couleur\nrouge\n');
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterAll(async () => rm(folder, { recursive: true }));

  async function read(path: string, statement: string): Promise<readonly unknown[]> {
    const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
    const connection = await instance.connect();
    const rows = (await connection.runAndReadAll(statement)).getRowsJson();
    connection.closeSync();
    instance.closeSync();
    return rows;
  }

  it('writes the canonical tables as a database that DuckDB opens, with no name and no address', async () => {
    const path = join(folder, 'out.duckdb');
    expect(await exportCommand([join(folder, "l'été?.csv"), '--duckdb', path])).toBe(0);
    const perCity = `SELECT city, count(DISTINCT person_id)::INTEGER FROM registration JOIN session USING (session_id)
      WHERE presence = 'attended' GROUP BY city ORDER BY city`;
    expect(await read(path, perCity)).toEqual([
      ['30189', 1],
      ['34172', 1],
    ]);
    expect(await read(path, 'SELECT file, "rows" FROM registration r JOIN source USING (source_id) LIMIT 1')).toEqual([
      ["l'été?.csv", 3],
    ]);
    const tables = await read(path, 'SELECT table_name FROM duckdb_tables() ORDER BY table_name');
    expect(tables.flat()).toEqual([
      'coaching',
      'commune',
      'near',
      'opportunity',
      'person',
      'registration',
      'session',
      'source',
    ]);
    const columns = await read(path, 'SELECT DISTINCT column_name FROM duckdb_columns() WHERE NOT internal');
    expect(columns.flat().filter((each) => /name|mail|phone|birth/.test(String(each)))).toEqual([]);
    expect((await readdir(folder)).filter((each) => each.startsWith('out'))).toEqual(['out.duckdb']);
  });

  it('writes over nothing, and nothing when a file is refused', async () => {
    const path = join(folder, 'taken.duckdb');
    await writeFile(path, 'mine');
    await expect(exportCommand([join(folder, "l'été?.csv"), '--duckdb', path])).rejects.toThrow('already there');
    const other = join(folder, 'none.duckdb');
    expect(await exportCommand([join(folder, 'no.csv'), '--duckdb', other])).toBe(1);
    await expect(access(other)).rejects.toThrow();
    await expect(exportCommand([join(folder, "l'été?.csv")])).rejects.toThrow('--duckdb');
  });
});
