import { describe, expect, it } from 'vitest';
import { check } from '../../../src/press/claims/check.ts';
import { rewritten } from '../../../src/press/claims/suggest.ts';
import { readClaims } from '../../../src/press/claims/readClaims.ts';
import { figuresAt, places } from './figures.ts';

const findings = (text: string): readonly (readonly [string, readonly string[], readonly number[]])[] =>
  check(readClaims(text, places), places, () => 'outside').findings.map(({ kind, cities, claims }) => [
    kind,
    cities,
    claims,
  ]);

const origin =
  'L’espace de Montpellier a attiré près de 18 000 personnes. 30 000 stagiaires ont été formés dans toute la région. 10 % des participants ont ensuite rejoint un coaching, qui aurait rendu possibles près de 2 000 opportunités professionnelles.';

describe('numbers of one text, without any data', () => {
  it('makes 2 000 opportunities of 10 % of 18 000 impossible as people, and possible on the regional base', () => {
    const { findings: found } = check(readClaims(origin, places), places, () => 'outside');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'stage', cities: ['34172'], claims: [0, 2, 3] });
    expect(found[0]?.possibleOn.map(({ cities }) => cities)).toEqual([[]]);
  });

  it('finds a part above its whole, and a stage above the one before', () => {
    expect(findings('En Occitanie, 30 000 personnes, dont 31 000 femmes.')).toEqual([['part', [], [0, 1]]]);
    expect(findings('Montpellier : 20 000 personnes. Toute la région : 18 000 personnes.')).toEqual([
      ['part', ['34172'], [1, 0]],
    ]);
    expect(findings('En Occitanie, 3 000 personnes accompagnées pour 2 000 personnes formées.')).toEqual([
      ['stage', [], [1, 0]],
    ]);
    expect(findings('En Occitanie, 30 000 personnes, dont 16 000 femmes.')).toEqual([]);
  });

  it('finds a share that its counts do not make, two values for one thing, and shares above the whole', () => {
    expect(findings('En Occitanie, 30 000 personnes dont 15 000 femmes, soit 80 % de femmes.')).toEqual([
      ['share', [], [0, 1, 2]],
    ]);
    expect(findings('En Occitanie, 30 000 personnes dont 15 000 femmes, soit 50 % de femmes.')).toEqual([]);
    expect(findings('En Occitanie, 51 villes. La tournée régionale a compté 60 villes.')).toEqual([
      ['twice', [], [0, 1]],
    ]);
    expect(findings('En Occitanie, 60 % de femmes et 50 % d’hommes.')).toEqual([['sum', [], [0, 1]]]);
  });

  it('makes the 10 % depend on the base too, once the data is there', () => {
    const { judgements } = check(readClaims(origin, places), places, figuresAt);
    expect(judgements.map(({ verdict }) => verdict)).toEqual([
      'within_wording',
      'not_confirmed',
      'ambiguous',
      'ambiguous',
    ]);
    for (const { readings } of judgements.slice(2))
      expect(new Set(readings.map(({ base }) => base.cities.join()))).toEqual(new Set(['', '34172']));
  });

  it('says right what is not confirmed, and leaves the rest of the text as it is', () => {
    const text = 'Plus de 200 partenaires et une dizaine de villes en Occitanie, « 30 000 stagiaires » !';
    const { judgements } = check(readClaims(text, places), places, figuresAt);
    expect(rewritten(text, judgements, 'fr')).toBe(
      'Plus de 100 partenaires et 51 villes en Occitanie, « plus de 30\u202f000 stagiaires » !',
    );
  });
});
