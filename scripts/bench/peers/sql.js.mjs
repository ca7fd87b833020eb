import initSqlJs from 'sql.js';

export async function open({ rows, person, day, codes }) {
  const { Database } = await initSqlJs();
  const database = new Database();
  const names = Object.keys(codes);
  const columns = ['person', 'day', ...names];
  database.run(`CREATE TABLE attendance (${columns.map((name) => `"${name}" INTEGER`).join(', ')})`);
  const insert = database.prepare(`INSERT INTO attendance VALUES (${columns.map(() => '?').join(', ')})`);
  database.run('BEGIN');
  for (let row = 0; row < rows; row += 1)
    insert.run([person[row] < 0 ? null : person[row], day[row], ...names.map((name) => codes[name][row])]);
  database.run('COMMIT');
  insert.free();
  return {
    ask: ({ from, to, gender, city }) => {
      const where = [
        `day >= ${from} AND day < ${to}`,
        gender === null ? '1' : `gender = ${gender}`,
        city === null ? '1' : `city = ${city}`,
      ].join(' AND ');
      return names.map(
        (name) =>
          database.exec(
            `SELECT "${name}", count(*), count(DISTINCT person) FROM attendance WHERE ${where} GROUP BY 1`,
          )[0]?.values ?? [],
      );
    },
    close: () => database.close(),
  };
}
