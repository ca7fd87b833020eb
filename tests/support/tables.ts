import { canonical, type TableName } from '../../src/model/dataset/canonical.ts';
import { toDayNumber } from '../../src/model/time/day.ts';
import { ABSENT, type Column, type Table } from '../../src/model/dataset/table.ts';
import { evidences, genders, occupations, opportunityTypes, presences } from '../../src/model/dataset/vocabulary.ts';

type Value = string | number | boolean | null;
/** Rows written in the order of the canonical columns; days as text. */
type Rows = Partial<Record<TableName, readonly (readonly Value[])[]>>;

const closed: Readonly<Record<string, readonly string[]>> = {
  gender: genders,
  occupation: occupations,
  presence: presences,
  opportunity_type: opportunityTypes,
  evidence: evidences,
};

/** Canonical tables from rows written by hand; a domain without vocabulary takes its labels from the rows. */
export function tablesOf(rows: Rows): readonly Table[] {
  const labels = new Map<string, string[]>();
  for (const [table, columns] of Object.entries(canonical)) {
    Object.values(columns).forEach((type: string, index) => {
      for (const row of rows[table as TableName] ?? []) {
        const value = row[index];
        const known = labels.get(type) ?? [...(closed[type] ?? [])];
        if (typeof value === 'string' && !known.includes(value)) known.push(value);
        labels.set(type, known);
      }
    });
  }
  return Object.entries(canonical).map(([name, columns]) => {
    const own = rows[name as TableName] ?? [];
    const built = Object.entries(columns).map(([column, type], index): [string, Column] => {
      const values = own.map((row) => row[index] ?? null);
      return [column, toColumn(type, values, labels.get(type) ?? closed[type] ?? [])];
    });
    return { name, rows: own.length, columns: Object.fromEntries(built) };
  });
}

function toColumn(type: string, values: readonly Value[], labels: readonly string[]): Column {
  if (type === 'integer' || type === 'boolean') {
    return { type, values: Int32Array.from(values, (value) => (value === null ? ABSENT : Number(value))) };
  }
  if (type === 'day') {
    return { type, values: Int32Array.from(values, (value) => (value === null ? ABSENT : toDayNumber(String(value)))) };
  }
  const codes = Int32Array.from(values, (value) => (value === null ? ABSENT : labels.indexOf(String(value))));
  return { type: 'category', domain: type, labels, values: codes };
}
