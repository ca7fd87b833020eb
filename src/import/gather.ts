import { type Extract } from './extract.ts';
import { ABSENT, createPool, emptyRows, type RowColumn, rowColumns, type Rows } from './rows.ts';

/** The rows of every file, one after the other in an order that does not depend on the order of import; texts are shared. */
export interface Gathered {
  readonly rows: Rows;
  readonly texts: readonly string[];
  /** Position in the import of the file of each row. */
  readonly file: readonly number[];
}

const textual: ReadonlySet<RowColumn> = new Set([
  'city',
  'title',
  'theme',
  'venue',
  'partner',
  'ticket',
  'modified',
  'person',
  'email',
  'phone',
  'name',
  'first',
  'homeCity',
] as const);
/** Numbers that a tool gives mean nothing in another tool. */
const ofTool: ReadonlySet<RowColumn> = new Set(['ticket', 'person'] as const);

export function gather(extracts: readonly Extract[]): Gathered {
  const pool = createPool();
  const rows = emptyRows();
  const file: number[] = [];
  const order = extracts
    .map((extract, index) => ({ extract, index }))
    .sort((a, b) => compare(key(a.extract), key(b.extract)) || a.index - b.index);
  for (const { extract, index } of order) {
    const shared = extract.texts.map((text) => pool.intern(text));
    const own = new Map<number, number>();
    const inTool = (position: number): number => {
      const known = own.get(position) ?? pool.intern(`${extract.fingerprint}\n${extract.texts[position] ?? ''}`);
      own.set(position, known);
      return known;
    };
    for (const column of rowColumns) {
      const target = rows[column];
      const isText = textual.has(column);
      const isTool = ofTool.has(column);
      for (const value of extract.rows[column]) {
        target.push(!isText || value === ABSENT ? value : isTool ? inTool(value) : (shared[value] ?? ABSENT));
      }
    }
    for (let row = 0; row < extract.rows.line.length; row += 1) file.push(index);
  }
  return { rows, texts: pool.texts, file };
}

function key({ understood, sha256 }: Extract): string {
  return `${understood.file}\n${sha256}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
