import { DuckDBInstance } from '@duckdb/node-api';
import { header } from './writeExport.ts';

/**
 * The work of the import done by native DuckDB on one thread, as an expert would write it for this one file: `read_csv` with an explicit
 * dialect, then people by e-mail, sessions and registrations. Resolves to milliseconds.
 */
export async function nativeImport(path: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const columns = header.split(';').map((_, index) => `'c${index}': 'VARCHAR'`);
  const started = performance.now();
  await connection.run(`
    CREATE TABLE raw AS SELECT c3 AS email, c5 AS gender, c7 AS occupation, strptime(c8, '%d/%m/%Y %H:%M') AS begins,
      try_strptime(c6, '%d/%m/%Y')::DATE AS birth, c9 AS label, c10 AS theme, c12 AS city, c13 AS partner, c14 AS presence
    FROM read_csv('${path}', header = true, auto_detect = false, delim = ';', quote = '"', escape = '"', columns = {${columns.join(', ')}});
    CREATE TABLE person AS SELECT row_number() OVER () AS person_id, email, mode(gender) AS gender, mode(occupation) AS occupation,
      min(begins) FILTER (WHERE presence = 'Présent') AS first_day FROM raw GROUP BY email;
    CREATE TABLE session AS SELECT row_number() OVER () AS session_id, * FROM (SELECT DISTINCT begins, city, label, theme, partner FROM raw);
    CREATE TABLE registration AS SELECT p.person_id, s.session_id, max(r.presence) AS presence, any_value(date_diff('year', birth, r.begins)) AS age
    FROM raw r JOIN person p USING (email) JOIN session s USING (begins, city, label, theme, partner) GROUP BY ALL ORDER BY 1`);
  const elapsed = performance.now() - started;
  connection.closeSync();
  return elapsed;
}
