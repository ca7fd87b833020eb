import type { TableName } from '../../../model/dataset/canonical.ts';
import { ABSENT, type Column, type Values } from '../../../model/dataset/table.ts';
import { type Coded, toCoded } from './coded.ts';
import { lazy } from './lazy.ts';

export interface Communes {
  readonly city: readonly (string | null)[];
  readonly department: readonly (string | null)[];
  readonly epci: readonly (string | null)[];
  /** Cities and departments of communes, as codes. */
  readonly coded: { readonly city: Coded; readonly department: Coded };
  /** `ABSENT` when not known. */
  readonly population: Values;
  readonly rowOfCity: ReadonlyMap<string | null, number>;
  /** Rows of the communes near each city. */
  readonly near: ReadonlyMap<string, readonly number[]>;
}

export function readCommunes(column: (table: TableName, name: string) => Column): Communes {
  const labelled = (name: string, table: TableName = 'commune'): readonly (string | null)[] => {
    const { codes, labels } = toCoded(column(table, name));
    return Array.from(codes, (code) => labels[code] ?? null);
  };
  const city = lazy(() => labelled('city'));
  const department = lazy(() => labelled('department'));
  const coded = lazy(() => ({
    city: toCoded(column('commune', 'city')),
    department: toCoded(column('commune', 'department')),
  }));
  const epci = lazy(() =>
    Array.from(column('commune', 'epci').values, (each) => (each === ABSENT ? null : String(each))),
  );
  const rowOfCity = lazy(() => new Map(city().map((each, row) => [each, row])));
  const near = lazy(() => nearEach(labelled('city', 'near'), labelled('commune', 'near'), rowOfCity()));
  return {
    get coded() {
      return coded();
    },
    population: column('commune', 'population').values,
    get city() {
      return city();
    },
    get department() {
      return department();
    },
    get epci() {
      return epci();
    },
    get rowOfCity() {
      return rowOfCity();
    },
    get near() {
      return near();
    },
  };
}

function nearEach(
  from: readonly (string | null)[],
  to: readonly (string | null)[],
  rowOfCity: ReadonlyMap<string | null, number>,
): ReadonlyMap<string, readonly number[]> {
  const near = new Map<string, number[]>();
  from.forEach((each, index) => {
    const row = rowOfCity.get(to[index] ?? null);
    if (each === null || row === undefined) return;
    const own = near.get(each) ?? [];
    near.set(each, own);
    own.push(row);
  });
  return near;
}
