import { describe, expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { rankedCsv } from '../../src/share/rankedCsv.ts';
import { byCity, count, share } from '../ui/compare/figures.ts';

describe('a table of cities as CSV', () => {
  it('has raw numbers with a decimal comma, marks for what has no value, and no formula', () => {
    const columns = [byCity('people', 'people', []), byCity('women-share', 'share', [])];
    const rows = [
      {
        texts: ['34172', '=cmd', 'Hérault'],
        figures: new Map([['people', count(17_940)] as const, ['women-share', share(1, 3)] as const]),
      },
      { texts: ['48095', 'Mende', 'Lozère'], figures: new Map() },
    ];
    const lines = rankedCsv(
      { heads: ['INSEE', 'Ville', 'Département'], rows },
      columns,
      'Programme',
      true,
      createMessages('fr'),
    ).split('\r\n');
    expect(lines[0]).toBe(
      '\ufeffINSEE;Ville;Département;Personnes formées (personnes);Part des femmes (part, de 0 à 1)',
    );
    expect(lines.slice(1, 3)).toEqual([`34172;'=cmd;Hérault;17940;0,333333`, '48095;Mende;Lozère;n. d.;n. d.']);
    expect(lines.slice(4, 7)).toEqual(['15 février 2019 – 14 février 2020', 'Programme', 'Usage interne']);
  });
});
