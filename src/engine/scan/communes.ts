import type { TableName } from '../../model/dataset/canonical.ts';
import { ABSENT, type Column, type Values } from '../../model/dataset/table.ts';
import { toCoded } from './coded.ts';

export interface Communes {
  readonly city: readonly (string | null)[];
  readonly department: readonly (string | null)[];
  readonly epci: readonly (string | null)[];
  /** `ABSENT` when not known. */
  readonly population: Values;
  /** Rows of the communes near each city. */
  readonly near: ReadonlyMap<string, readonly number[]>;
}

export function readCommunes(column: (table: TableName, name: string) => Column): Communes {
  const labelled = (name: string, table: TableName = 'commune'): readonly (string | null)[] => {
    const { codes, labels } = toCoded(column(table, name));
    return Array.from(codes, (code) => labels[code] ?? null);
  };
  const city = labelled('city');
  const rows = new Map(city.map((each, row) => [each, row]));
  const near = new Map<string, number[]>();
  const [from, to] = [labelled('city', 'near'), labelled('commune', 'near')];
  from.forEach((each, index) => {
    const row = rows.get(to[index] ?? null);
    if (each === null || row === undefined) return;
    const own = near.get(each) ?? [];
    near.set(each, own);
    own.push(row);
  });
  return {
    city,
    department: labelled('department'),
    epci: Array.from(column('commune', 'epci').values, (each) => (each === ABSENT ? null : String(each))),
    population: column('commune', 'population').values,
    near,
  };
}
