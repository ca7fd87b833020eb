import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { Coordinator } from '@uwdata/mosaic-core';
import { and, count, eq, gte, literal, lt, Query } from '@uwdata/mosaic-sql';

/** Mosaic over native DuckDB, whose answers it consolidates; its pre-aggregation leaves distinct counts alone. */
export async function open({ rows, person, day, codes }) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const names = Object.keys(codes);
  const columns = ['person', 'day', ...names];
  await connection.run(`CREATE TABLE attendance (${columns.map((name) => `"${name}" INTEGER`).join(', ')})`);
  const appender = await connection.createAppender('attendance');
  for (let row = 0; row < rows; row += 1) {
    if (person[row] < 0) appender.appendNull();
    else appender.appendInteger(person[row]);
    appender.appendInteger(day[row]);
    for (const name of names) appender.appendInteger(codes[name][row]);
    appender.endRow();
  }
  appender.closeSync();
  const quiet = { log: () => {}, info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };
  const connector = {
    query: async ({ type, sql }) => {
      if (type === 'exec') return void (await connection.run(sql));
      const result = await connection.runAndReadAll(sql);
      if (type !== 'arrow') return result.getRowObjects();
      const columns = Object.entries(result.getColumnsObject()).map(([name, values]) => [name, values.map(Number)]);
      return tableToIPC(tableFromArrays(Object.fromEntries(columns)), { format: 'stream' });
    },
  };
  const coordinator = new Coordinator(connector, { logger: quiet });
  return {
    ask: async ({ from, to, gender, city }) => {
      const where = and(
        gte('day', literal(from)),
        lt('day', literal(to)),
        ...(gender === null ? [] : [eq('gender', literal(gender))]),
        ...(city === null ? [] : [eq('city', literal(city))]),
      );
      const answers = await Promise.all(
        names.map(async (key) =>
          coordinator.query(
            Query.from('attendance')
              .select({ key, rows: count(), people: count('person').distinct() })
              .where(where)
              .groupby(key),
            { type: 'json', cache: false },
          ),
        ),
      );
      return answers.map((answer) => [...answer].map((row) => [Number(row.key), Number(row.rows), Number(row.people)]));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
