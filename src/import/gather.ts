import type { Extract } from './extract.ts';
import { ABSENT, createPool, emptyRows, type Rows } from './rows.ts';

/** What tells people apart; a number that a tool gives means nothing in another tool. */
const identityColumns = ['person', 'email', 'phone', 'name', 'first', 'birthDay'] as const;

/** The keys of identity of the rows of every file, one after the other; texts are shared. */
export interface Gathered {
  readonly rows: Pick<Rows, (typeof identityColumns)[number]>;
  readonly texts: readonly string[];
}

export function gather(extracts: readonly Extract[]): Gathered {
  const pool = createPool();
  const rows = emptyRows();
  for (const extract of extracts) {
    const shared = extract.texts.map((text) => pool.intern(text));
    const own = new Map<number, number>();
    const inTool = (position: number): number => {
      const known = own.get(position) ?? pool.intern(`${extract.fingerprint}\n${extract.texts[position] ?? ''}`);
      own.set(position, known);
      return known;
    };
    for (const column of identityColumns) {
      const target = rows[column];
      for (const value of extract.rows[column]) {
        if (value === ABSENT || column === 'birthDay') target.push(value);
        else target.push(column === 'person' ? inTool(value) : (shared[value] ?? ABSENT));
      }
    }
  }
  return { rows, texts: pool.texts };
}
