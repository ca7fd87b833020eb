import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/import/resolve/changes.ts';
import { extractOf } from '../readText.ts';

const header = 'Numéro de billet;Nom;Email;Date;Ville;Statut;Dernière modification\n';
const ticket = (number: number, state: string, date = '15/02/2019', modified = '15/02/2019'): string =>
  `T${number};Nom${number};p${number}@example.org;${date};Nîmes;${state};${modified}\n`;

describe('the changes of an import', () => {
  it('are none when the file is imported again', async () => {
    const one = await extractOf(header + ticket(1, 'Présent') + ticket(2, 'Absent'));
    expect(changesBetween([one], [one])).toEqual({ added: 0, changed: 0, unchanged: 2, removed: 0 });
  });

  it('are what an overlapping export adds and corrects', async () => {
    const before = await extractOf(header + ticket(1, 'Inscrit') + ticket(2, 'Absent') + ticket(3, 'Présent'));
    const after = await extractOf(
      header + ticket(1, 'Présent', '15/02/2019', '16/02/2019') + ticket(2, 'Absent') + ticket(4, 'Présent'),
    );
    expect(changesBetween([before], [after])).toEqual({ added: 1, changed: 1, unchanged: 2, removed: 0 });
  });

  it('move a ticket that a newer version puts at another session', async () => {
    const before = await extractOf(header + ticket(1, 'Présent'));
    const after = await extractOf(header + ticket(1, 'Présent', '22/02/2019', '20/02/2019'));
    expect(changesBetween([before], [after])).toEqual({ added: 1, changed: 0, unchanged: 0, removed: 1 });
  });

  it('count people nobody named as added', async () => {
    const anonymous = 'Date;Ville;Nom\n15/02/2019;Nîmes;Bénéficiaire anonyme\n15/02/2019;Nîmes;Bénéficiaire anonyme\n';
    const one = await extractOf(header + ticket(1, 'Présent'));
    expect(changesBetween([one], [await extractOf(anonymous)])).toMatchObject({ added: 2, unchanged: 1 });
  });
});
