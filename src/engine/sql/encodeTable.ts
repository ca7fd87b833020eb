import { fromDayNumber } from '../../model/time/day.ts';
import { ABSENT, type Column, type Table, type Values } from '../../model/dataset/table.ts';

/** A canonical table as bytes that every engine reads, the SQL type of each column and the labels of each ENUM it uses. */
export interface EncodedTable {
  readonly name: string;
  readonly rows: number;
  /** Column name → DuckDB type: `INTEGER`, `DATE`, `BOOLEAN`, or the name of a domain. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly domains: Readonly<Record<string, readonly string[]>>;
  readonly csv: Uint8Array;
}

const COMMA = 44;
const NEWLINE = 10;
const ZERO = 48;
const utf8 = new TextEncoder();

/** Writes one value of a column at `at`; returns where the next byte goes. */
type Writer = (row: number, bytes: Uint8Array, at: number) => number;

/** Widest value of a column in bytes, and how to write one. A missing value is written as nothing. */
interface Encoder {
  readonly width: number;
  readonly write: Writer;
}

/** A table as the comma-separated bytes every engine loads the same way. */
export function encodeTable({ name, rows, columns }: Table): EncodedTable {
  const entries = Object.entries(columns);
  const encoders = entries.map(([, column]) => encoder(column));
  const widest = encoders.reduce((sum, { width }) => sum + width + 1, 0);
  let bytes = new Uint8Array(Math.max(1024, Math.min(rows, 65_536) * Math.min(widest, 64)));
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    if (at + widest > bytes.length) bytes = grown(bytes, at + widest);
    for (const { write } of encoders) {
      at = write(row, bytes, at);
      bytes[at] = COMMA;
      at += 1;
    }
    bytes[at - 1] = NEWLINE;
  }
  return {
    name,
    rows,
    columns: entries.map(([column, each]) => ({ name: column, type: sqlType(each) })),
    domains: Object.fromEntries(
      entries.flatMap(([, each]) => (each.type === 'category' ? [[each.domain, each.labels] as const] : [])),
    ),
    csv: bytes.slice(0, at),
  };
}

function grown(bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
  larger.set(bytes);
  return larger;
}

function sqlType(column: Column): string {
  if (column.type === 'category') return column.domain;
  return { integer: 'INTEGER', day: 'DATE', boolean: 'BOOLEAN' }[column.type];
}

function encoder(column: Column): Encoder {
  const { values } = column;
  if (column.type === 'category') return copied(values, column.labels.map(quoted));
  if (column.type === 'boolean') return copied(values, [utf8.encode('false'), utf8.encode('true')]);
  if (column.type === 'integer')
    return { width: 11, write: (row, bytes, at) => integer(values[row] ?? ABSENT, bytes, at) };
  const days = new Map<number, Uint8Array>();
  return {
    width: 10,
    write: (row, bytes, at) => {
      const day = values[row] ?? ABSENT;
      if (day === ABSENT) return at;
      let text = days.get(day);
      if (text === undefined) {
        text = utf8.encode(fromDayNumber(day));
        days.set(day, text);
      }
      bytes.set(text, at);
      return at + text.length;
    },
  };
}

function copied(values: Values, texts: readonly Uint8Array[]): Encoder {
  return {
    width: texts.reduce((widest, { length }) => Math.max(widest, length), 0),
    write: (row, bytes, at) => {
      const code = values[row] ?? ABSENT;
      if (code === ABSENT) return at;
      const text = texts[code];
      if (text === undefined) throw new RangeError(`no label for code ${code}`);
      bytes.set(text, at);
      return at + text.length;
    },
  };
}

function quoted(label: string): Uint8Array {
  return utf8.encode(`"${label.replaceAll('"', '""')}"`);
}

function integer(value: number, bytes: Uint8Array, at: number): number {
  if (value === ABSENT) return at;
  let end = at + 1;
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end += 1;
  let rest = value;
  for (let place = end - 1; place >= at; place -= 1) {
    bytes[place] = ZERO + (rest % 10);
    rest = Math.floor(rest / 10);
  }
  return end;
}
