import * as v from 'valibot';
import { canonical, type TableName } from '../../model/dataset/canonical.ts';
import type { Report } from '../../model/dataset/report.ts';
import type { Oddity } from '../../model/dataset/oddity.ts';
import { ABSENT, type Column, type Table, type Values } from '../../model/dataset/table.ts';
import { bodyAt, HEADER, LARGEST, MAGIC, VERSION } from './format.ts';
import { type ColumnEntry, type Manifest, manifest as schema, type SnapshotFacts } from './manifest.ts';
import { packingOf, unpacked } from './packing.ts';
import { narrowed, rangeOf, valuesIn } from './widths.ts';
import { written } from './written.ts';
import { xxHash32 } from './xxHash32.ts';

/** Why bytes are not taken for a dataset. */
export type Refusal = 'not-a-snapshot' | 'newer' | 'cut' | 'longer' | 'altered' | 'malformed' | 'too-large';

/** A dataset read back, its columns views of the bytes given; or why not, and where. */
export type Decoded =
  | { readonly ok: true; readonly facts: SnapshotFacts; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly reason: Refusal; readonly where: string };

export type Refused = Decoded & { readonly ok: false };

/** A column, as it was written, is none that its table may have. */
export class MalformedColumn extends Error {
  constructor(readonly where: string) {
    super(`malformed column: ${where}`);
    this.name = 'MalformedColumn';
  }
}

/**
 * What is told of a dataset, its columns not looked at yet. `columns` gives them when their bytes are those that were written, each of them made, or a
 * `MalformedColumn` thrown, when it is first looked at; `read` gives all of them made, or says why not.
 */
type Opened =
  | {
      readonly ok: true;
      readonly facts: SnapshotFacts;
      /** The same bytes with other facts told of them: no column is read. */
      readonly withFacts: (facts: SnapshotFacts) => Uint8Array<ArrayBuffer>;
      readonly columns: () => readonly Table[] | Refused;
      readonly read: () => readonly Table[] | Refused;
    }
  | Refused;

export function decodeSnapshot(given: Uint8Array): Decoded {
  const opened = openSnapshot(given);
  if (!opened.ok) return opened;
  const tables = opened.read();
  return 'ok' in tables ? tables : { ok: true, facts: opened.facts, tables };
}

export function openSnapshot(given: Uint8Array): Opened {
  const size = sizeOf(given);
  if (!size.ok) return size;
  if (given.length < size.bytes) return refused('cut', `${given.length} < ${size.bytes}`);
  if (given.length > size.bytes) return refused('longer', `${given.length} > ${size.bytes}`);
  const text = given.subarray(HEADER, HEADER + size.manifest);
  if (xxHash32(text) !== size.sum) return refused('altered', 'manifest');
  const read = v.safeParse(schema, parsed(text));
  if (!read.success) return refused('malformed', v.getDotPath(read.issues[0]) ?? 'manifest');
  const { digest, extent, demo, hashes, reports, oddities } = read.output.facts;
  if (hashes.length !== reports.length) return refused('malformed', 'facts.hashes');
  const columns = (): readonly Table[] | Refused => {
    // Columns are views: they must stand at a multiple of their width.
    const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
    return readTables(read.output, bytes.subarray(bodyAt(size.manifest)));
  };
  return {
    ok: true,
    // The schema looked at every part that is gone into.
    facts: {
      digest,
      extent,
      demo,
      hashes,
      reports: reports as unknown as Report[],
      oddities: oddities as unknown as Oddity[],
    },
    withFacts: (facts) => {
      const body = given.subarray(bodyAt(size.manifest));
      return written({ ...read.output, facts }, body.length, (own) => own.set(body));
    },
    columns,
    read: () => {
      const tables = columns();
      return 'ok' in tables ? tables : made(tables);
    },
  };
}

/** How many bytes a snapshot has, from its first ones. */
export function sizeOf(start: Uint8Array): Refused | { ok: true; bytes: number; manifest: number; sum: number } {
  if (MAGIC.some((byte, index) => start[index] !== byte && index < start.length))
    return refused('not-a-snapshot', 'first bytes');
  if (start.length < HEADER) return refused(start.length < MAGIC.length ? 'not-a-snapshot' : 'cut', 'header');
  const view = new DataView(start.buffer, start.byteOffset, HEADER);
  const field = (index: number): number => view.getUint32(MAGIC.length + index * 4, true);
  const [version, manifest, sum, columns] = [field(0), field(1), field(2), field(3)];
  if (version > VERSION) return refused('newer', `version ${version}`);
  if (xxHash32(start.subarray(0, HEADER - 4)) !== field(4)) return refused('altered', 'header');
  const bytes = bodyAt(manifest) + columns;
  if (bytes > LARGEST) return refused('too-large', `${bytes} bytes`);
  return { ok: true, bytes, manifest, sum };
}

function refused(reason: Refusal, where: string): Refused {
  return { ok: false, reason, where };
}

function parsed(text: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}

/** Columns that snapshots of before did not have: nothing is known of them. */
const later: ReadonlySet<string> = new Set(['registration.duration']);

/** Exactly the canonical tables and columns, each whole and as it was written. */
function readTables({ tables, domains }: Manifest, body: Uint8Array): readonly Table[] | Refused {
  const found: Table[] = [];
  const rowsOf = (name: TableName): number => tables.find((table) => table.name === name)?.rows ?? 0;
  const keys: Readonly<Record<string, number>> = { person_id: rowsOf('person'), session_id: rowsOf('session') };
  for (const name of Object.keys(canonical) as TableName[]) {
    const table = tables.find((each) => each.name === name);
    if (table === undefined) return refused('malformed', name);
    const columns: Record<string, Column> = {};
    for (const [key, type] of Object.entries(canonical[name])) {
      const where = `${name}.${key}`;
      const entry = table.columns.find((each) => each.name === key);
      if (entry === undefined && later.has(where)) {
        columns[key] = { type: 'integer', values: new Int8Array(table.rows).fill(ABSENT) };
        continue;
      }
      if (entry === undefined || (entry.domain ?? entry.type) !== type) return refused('malformed', where);
      const length = table.rows * entry.packed;
      const bytes = body.subarray(entry.offset, entry.offset + length);
      if (bytes.length !== length || entry.offset % 8 !== 0) return refused('malformed', where);
      if (xxHash32(bytes) !== entry.sum) return refused('altered', where);
      let known: Column | null = null;
      const read = (): Column => {
        const left = valuesIn(bytes, entry.packed);
        const packing = packingOf(name, key, columns, found);
        const values = packing === null ? left : narrowed(unpacked(left, packing), entry.width);
        const range = rangeOf(values);
        const column = columnOf(entry, values, range, domains);
        // Nor may it name a person or a session that is not there.
        if (column === null || range[1] >= (keys[key] ?? Infinity)) throw new MalformedColumn(where);
        return column;
      };
      Object.defineProperty(columns, key, { enumerable: true, get: () => (known ??= read()) });
    }
    found.push({ name, rows: table.rows, columns });
  }
  return found;
}

/** The same tables, every column of them made. */
function made(tables: readonly Table[]): readonly Table[] | Refused {
  try {
    return tables.map(({ name, rows, columns }) => ({ name, rows, columns: { ...columns } }));
  } catch (error) {
    if (error instanceof MalformedColumn) return refused('malformed', error.where);
    throw error;
  }
}

/** `null` for a column that holds what its type does not know. */
function columnOf(
  { type, domain }: ColumnEntry,
  values: Values,
  [least, most]: readonly [number, number],
  domains: Manifest['domains'],
): Column | null {
  if (least < ABSENT) return null;
  if (type !== 'category') return type === 'boolean' && most > 1 ? null : { type, values };
  const labels = domain !== null && Object.hasOwn(domains, domain) ? domains[domain] : undefined;
  return domain === null || labels === undefined || most >= labels.length ? null : { type, values, domain, labels };
}
