import { writeFile } from 'node:fs/promises';
import type { Gazetteer } from '../../src/geo/gazetteer.ts';

/** Writes an export with a session in every commune of the region, each with its own people: as many circles as a map can have. Returns how many. */
export async function everyCommune(path: string, gazetteer: Gazetteer): Promise<number> {
  const lines = gazetteer.cities.flatMap(({ code, name, postcodes: [postcode = code] }, index) => {
    const month = String(3 + (index % 10)).padStart(2, '0');
    return Array.from({ length: 1 + (index % 5) }, (_, person) =>
      [`p${index}-${person}@example.org`, `12/${month}/2019`, `${postcode} ${name}`, 'Présent'].join(';'),
    );
  });
  await writeFile(path, `Email;Date;Ville;Statut\n${lines.join('\n')}\n`);
  return gazetteer.cities.length;
}
