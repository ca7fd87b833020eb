import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../src/press/claims/judge/check.ts';
import { readClaims } from '../../../src/press/claims/readClaims.ts';
import { rewritten } from '../../../src/press/claims/judge/suggest.ts';
import { countShown } from '../../../src/model/figure/figure.ts';
import { released } from '../../../src/metrics/release/released.ts';
import { demoPress, type Press } from './demo.ts';
import { lexicon } from './lexicon.ts';

const findings = (text: string): readonly (readonly [string, readonly string[], readonly number[]])[] =>
  check(readClaims(text, lexicon), () => 'outside').findings.map(({ kind, base, claims }) => [
    kind,
    base.cities,
    claims,
  ]);

const origin =
  'L’espace de Montpellier a attiré près de 18 000 personnes. 30 000 stagiaires ont été formés dans toute la région. 10 % des participants ont ensuite rejoint un coaching, qui aurait rendu possibles près de 2 000 opportunités professionnelles.';

describe('numbers of one text, without any data', () => {
  it('makes 2 000 opportunities of 10 % of 18 000 impossible as people, and possible on the regional base', () => {
    const { findings: found } = check(readClaims(origin, lexicon), () => 'outside');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'stage', base: { cities: ['34172'] }, claims: [0, 2, 3] });
    expect(found[0]?.possibleOn.map(({ base }) => base.cities)).toEqual([[]]);
  });

  it('finds a part above its whole, and a stage above the one before', () => {
    expect(findings('En Occitanie, 30 000 personnes, dont 31 000 à Montpellier.')).toEqual([
      ['part', ['34172'], [0, 1]],
    ]);
    expect(findings('Montpellier : 20 000 personnes. Toute la région : 18 000 personnes.')).toEqual([
      ['part', ['34172'], [1, 0]],
    ]);
    expect(findings('En Occitanie, 3 000 personnes accompagnées pour 2 000 personnes formées.')).toEqual([
      ['stage', [], [1, 0]],
    ]);
    expect(findings('En Occitanie, 30 000 personnes, dont 16 000 femmes.')).toEqual([]);
  });

  it('takes the sum of what a text lists for no second value', () => {
    expect(findings('En Occitanie, 17 940 personnes à Montpellier et 700 à Alès, soit 18 640.')).toEqual([]);
    expect(findings('En Occitanie, 17 940 personnes à Montpellier et 700 à Alès, soit 19 000.')).toHaveLength(1);
  });

  it('takes whole hours for hours and a half', () => {
    const hours = (said: string, value: number): unknown =>
      check(readClaims(`On compte ${said} heures de formation.`, lexicon), () =>
        released({ total: countShown(value), cell: () => ({ state: 'undefined' }), cells: [] }),
      ).judgements[0]?.verdict;
    expect([hours('1 392', 1392.5), hours('1 393', 1392.5), hours('1 392', 1392)]).toEqual([
      'within_wording',
      'within_wording',
      'confirmed',
    ]);
    expect(hours('1 391', 1392.5)).toBe('not_confirmed');
  });

  it('finds two values for one thing, and shares above the whole', () => {
    expect(findings('En Occitanie, 51 villes. La tournée régionale a compté 60 villes.')).toEqual([
      ['twice', [], [0, 1]],
    ]);
    expect(findings('En Occitanie, 60 % de femmes et 50 % d’hommes.')).toEqual([['sum', [], [0, 1]]]);
  });
});

describe('numbers of one text, with the demonstration', () => {
  let press: Press;
  beforeAll(async () => {
    press = await demoPress();
  }, 120_000);

  it('confirms a sum of towns that it counts again and finds the same', async () => {
    const texts = [
      '532 présences à Alès et 472 à Sète, soit 1 004.',
      'On compte 33 ateliers à Alès, 28 à Sète et 63 à Albi, soit 124 ateliers.',
      'In Alès 33 workshops and in Sète 28, making a total of 61.',
      '532 présences à Alès et 472 à Alès, soit 1 004.',
      '440 personnes à Alès et 370 à Sète, soit 810.',
    ];
    const last = (await press.judge(texts)).map(({ judgements }) => judgements.at(-1));
    expect(last.map((each) => each?.verdict)).toEqual([
      'confirmed',
      'confirmed',
      'confirmed',
      'cannot_check',
      'cannot_check',
    ]);
    expect(last[0]?.reading?.base.cities).toEqual(['30007', '34301']);
  });

  it('confirms nothing of another programme that a text tells of', async () => {
    const texts = [
      'Notre programme a formé 30 120 personnes. Celui de Lyon en a formé 30 120.',
      'Le programme Horizon a formé 30 120 personnes ; le nôtre, 30 120.',
      'L’un a animé 2 285 ateliers, l’autre 1 959.',
      'Nos ateliers : 2 285. Ceux du programme Déclic : 2 285.',
    ];
    const verdicts = (await press.judge(texts)).map(({ judgements }) =>
      judgements.filter(({ reading }) => reading !== null).map(({ claim, verdict }) => [claim.text, verdict]),
    );
    expect(verdicts).toEqual([
      [['30 120 personnes', 'confirmed']],
      [['30 120', 'confirmed']],
      [],
      [['2 285', 'confirmed']],
    ]);
  });

  it('denies no sum of what the text lists, and no sum that is what Bilan counts is left unsaid', async () => {
    const { judge } = press;
    const texts = [
      'La première année, 17 940 personnes à Montpellier et 700 à Alès, soit 18 640.',
      'In year one, 17,940 people in Montpellier and 700 in Alès, making a total of 18,640.',
      'La première année, 17 940 personnes à Montpellier et 700 à Alès, soit 19 000.',
      'La première année, 29 420 personnes ici et 700 là, soit 30 120 personnes en Occitanie.',
    ];
    const last = (await judge(texts)).map(({ judgements }) => judgements.at(-1));
    expect(last.map((each) => each?.verdict)).toEqual(['cannot_check', 'cannot_check', 'not_confirmed', 'confirmed']);
    expect(last.map((each) => each?.claim.stoppedBy?.word ?? null)).toEqual(['soit', 'making a total of', null, null]);
  });

  it('makes the 10 % depend on the base too, and rewrites only what comes back confirmed', async () => {
    const { judge, lexicon: own } = press;
    const wrong = 'Plus de 200 partenaires et une dizaine de villes en Occitanie.\nDans le Zorgland, 12 partenaires.';
    const [first, second] = await judge([origin, wrong]);
    expect(first?.judgements.map(({ verdict }) => verdict)).toEqual([
      'within_wording',
      'not_confirmed',
      'ambiguous',
      'ambiguous',
    ]);
    for (const { readings } of first?.judgements.slice(2) ?? [])
      expect(new Set(readings.map(({ base }) => base.cities.join()))).toEqual(new Set(['', '34172']));
    if (second === undefined) throw new TypeError('nothing judged');
    expect(rewritten(second.judgements, 'fr', { text: wrong, lexicon: own, told: second.told })).toBe(
      'Plus de 100 partenaires et 51 villes en Occitanie.\nDans le Zorgland, 12 partenaires.',
    );
  }, 60_000);
});
