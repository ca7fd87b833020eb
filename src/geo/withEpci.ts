import { ABSENT, type Table } from '../model/table.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Canonical tables whose `commune` has the SIREN of the group of each commune; the other tables are as they were. */
export function withEpci(tables: readonly Table[], gazetteer: Gazetteer): readonly Table[] {
  return tables.map((table) => {
    const { city } = table.columns;
    if (table.name !== 'commune' || city?.type !== 'category') return table;
    const epciOf = city.labels.map((code) => gazetteer.city(code)?.epci ?? null);
    const values = city.values.map((code) => Number(epciOf[code] ?? ABSENT));
    return { ...table, columns: { ...table.columns, epci: { type: 'integer', values } } };
  });
}
