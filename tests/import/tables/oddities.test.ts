import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/import/tables/assemble.ts';
import type { Oddity } from '../../../src/model/dataset/oddity.ts';
import { extractOf, gazetteer } from '../readText.ts';

const header = 'Nom;Email;Civilité;Date de naissance;Date;Heure;Ville;Statut\n';

async function oddities(text: string, name = 'a.csv'): Promise<readonly Oddity[]> {
  return assemble([await extractOf(text, {}, name)], { gazetteer }).oddities;
}

describe('oddities', () => {
  it('are none where all is plausible', async () => {
    const rows = `Roux;roux@example.org;Mme;12/03/1980;15/02/2019;10:00;Nîmes;Présent
Roux;roux@example.org;Mme;12/03/1980;15/02/2019;14:00;Mende;Présent
Vidal;vidal@example.org;M.;12/03/1981;15/02/2019;10:00;Nîmes;Présent\n`;
    expect(await oddities(header + rows, 'export-2019.csv')).toEqual([]);
  });

  it('are people in two cities at the same time, unless they did not come', async () => {
    const rows = `Roux;roux@example.org;;;15/02/2019;10:00;Nîmes;Présent
Roux;roux@example.org;;;15/02/2019;10:00;Mende;Présent
Vidal;vidal@example.org;;;15/02/2019;10:00;Nîmes;Présent
Vidal;vidal@example.org;;;15/02/2019;10:00;Mende;Absent\n`;
    expect(await oddities(header + rows)).toEqual([
      { kind: 'two_cities_at_once', count: 1, examples: [{ file: 'a.csv', line: 3 }] },
    ]);
  });

  it('are sessions with more attendances than places', async () => {
    const columns = 'Email;Date;Heure;Ville;Statut;Capacité\n';
    const row = (name: string, hour: string, presence: string): string =>
      `${name}@example.org;15/02/2019;${hour};Nîmes;${presence};2\n`;
    const full = row('a', '10:00', 'Présent') + row('b', '10:00', 'Présent') + row('c', '10:00', 'Absent');
    expect(await oddities(columns + full)).toEqual([]);
    expect(await oddities(columns + full + row('d', '10:00', 'Présent') + row('a', '14:00', 'Présent'))).toEqual([
      { kind: 'over_capacity', count: 1, examples: [{ file: 'a.csv', line: 2 }] },
    ]);
  });

  it('are whole sessions checked in at the same instant', async () => {
    const columns = 'Email;Date;Ville;Check-in\n';
    const row = (name: string, time: string): string => `${name}@example.org;15/02/2019;Nîmes;${time}\n`;
    const same = ['a', 'b', 'c', 'd', 'e'].map((name) => row(name, '15/02/2019 10:03:12')).join('');
    expect(await oddities(columns + same)).toMatchObject([
      { kind: 'same_check_in', count: 1, examples: [{ line: 2 }] },
    ]);
    expect(await oddities(columns + same + row('f', '15/02/2019 10:04:00'))).toEqual([]);
    expect(await oddities(columns + same + row('f', ''))).toEqual([]);
  });

  it('are people of two genders, once each', async () => {
    const row = (gender: string, day: number): string =>
      `Roux;roux@example.org;${gender};;${day}/02/2019;;Nîmes;Présent\n`;
    expect(await oddities(header + row('Mme', 12) + row('M.', 13) + row('M.', 14) + row('Autre', 15))).toEqual([
      { kind: 'gender_flip', count: 1, examples: [{ file: 'a.csv', line: 3 }] },
    ]);
  });

  it('are births that tools write by default', async () => {
    const row = (name: string, birth: string): string =>
      `${name};${name}@example.org;;${birth};12/02/2019;;Nîmes;Présent\n`;
    expect(await oddities(header + row('roux', '01/01/1970') + row('vidal', '02/01/1970'))).toMatchObject([
      { kind: 'default_birth', count: 1 },
    ]);
  });

  it('are days outside the period that the file announces', async () => {
    const row = (day: string): string => `Roux;roux@example.org;;;${day};;Nîmes;Présent\n`;
    const text = header + row('28/02/2019') + row('01/03/2019') + row('31/03/2019') + row('01/04/2019');
    expect(await oddities(text, 'export-atelier-01_03_2019-31_03_2019.csv')).toMatchObject([
      { kind: 'outside_period', count: 2, examples: [{ line: 2 }, { line: 5 }] },
    ]);
  });
});
