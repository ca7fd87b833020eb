import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/press/claims/readClaims.ts';
import { lexicon } from './lexicon.ts';

const claim = (text: string) => readClaims(text, lexicon)[0];

describe('a label before its figure', () => {
  it.each([' ;', ' –', ' |', '\t', ' -', ' =', ' /'])('says where after %j', (mark) => {
    const { bases, stoppedBy } = claim(`Mende${mark} 40 personnes`) ?? {};
    expect(stoppedBy ?? null).toBeNull();
    expect(bases?.[0]?.cities).toEqual(['48095']);
  });
  it.each([' ;', ' –', ' →', ' |', '\t', ' ·', ' /', '.', ' …'])('stops after %j where it is not known', (mark) => {
    for (const label of ['Nantes', 'Gauchers'])
      expect(claim(`${label}${mark} 30 120 personnes`)?.stoppedBy?.word).toBe(label);
  });
});

describe('a word that some rates are said with', () => {
  it.each([
    ['2 854 personnes en reconversion ont suivi un atelier avec assiduité.', 'assiduité'],
    ['30 120 personnes assidues ont suivi un atelier.', 'assidues'],
    ['30 120 personnes honorées ont suivi un atelier.', 'honorées'],
    ['30 120 personnes ont suivi un atelier en présence de partenaires.', 'présence'],
    ['30 120 personnes ont suivi un atelier, présentes jusqu’au bout.', 'jusqu’au bout'],
  ])('stops where it qualifies: %s', (text, word) => {
    expect(claim(text)?.stoppedBy?.word).toBe(word);
  });
  it.each(['2 285 femmes ont suivi un atelier sur les femmes.'])(
    'stops where it is what a workshop was about: %s',
    (text) => {
      expect(claim(text)?.stoppedBy).not.toBeNull();
      expect(claim(text)?.stoppedBy).toBeDefined();
    },
  );
  it.each(['Le taux d’assiduité est de 88,5 %.', '88,5 % des inscrits ont été assidus.'])(
    'is read in a rate: %s',
    (text) => {
      expect(claim(text)?.stoppedBy ?? null).toBeNull();
    },
  );
});
