import { access, rename, rm } from 'node:fs/promises';
import { tellRefused } from '../inspect/tellRefused.ts';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { join, type Sql, sql } from '../../src/sql/sql.ts';
import { answerOptions, loadAnswers } from './loadAnswers.ts';
import { loadGazetteer, loadProgramme } from './programmeFiles.ts';
import { type ReadDataset, readDataset } from './readDataset.ts';
import { readArgs, UsageError } from './usage.ts';

/**
 * `bilan export FILE… --duckdb FILE`: the canonical tables as a DuckDB database, for analysts: a row per registration, without name or contact, and
 * `source`, which tells what file a `source_id` is. An existing file is never written over; a half-written one never stays.
 */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: { duckdb: { type: 'string' }, ...answerOptions },
  });
  if (files.length === 0) throw new UsageError('name at least one export');
  const { duckdb: path } = values;
  if (path === undefined) throw new UsageError('say where to write with --duckdb FILE');
  if (await exists(path)) throw new UsageError(`--duckdb: ${path} is already there`);
  const dataset = await readDataset(files, await loadGazetteer(await loadProgramme()), await loadAnswers(values));
  const refused = dataset.reports.filter(({ outcome }) => outcome === 'reject_file' || outcome === 'needs_user_input');
  tellRefused(refused);
  if (refused.length > 0) return 1;
  const half = `${path}.half`;
  await rm(half, { force: true });
  try {
    const engine = await openNative(half);
    try {
      await engine.load(dataset.tables.map(encodeTable), [sourceTable(dataset)]);
    } finally {
      await engine.close();
    }
    await rename(half, path);
  } finally {
    for (const left of [half, `${half}.wal`]) await rm(left, { force: true });
  }
  console.error(`${path}: internal use, one row per registration`);
  return 0;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function sourceTable({ reports, hashes }: ReadDataset): Sql {
  const rows = reports.map(
    ({ file, kind, rows: count }, id) =>
      sql`(CAST(${id} AS INTEGER), CAST(${file} AS VARCHAR), CAST(${kind} AS VARCHAR), CAST(${hashes[id] ?? null} AS VARCHAR), CAST(${count} AS INTEGER))`,
  );
  return sql`CREATE TABLE source AS SELECT * FROM (VALUES ${join(rows, sql`, `)}) s(source_id, file, kind, sha256, "rows")`;
}
