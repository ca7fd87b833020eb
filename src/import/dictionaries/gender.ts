import type { Gender } from '../../model/vocabulary.ts';
import { fold } from '../fold.ts';
import { meaning, type Meaning } from './meaning.ts';

const words: Readonly<Record<Gender, readonly string[]>> = {
  F: [
    'f',
    'mme',
    'mlle',
    'mlles',
    'madame',
    'mademoiselle',
    'femme',
    'une femme',
    'feminin',
    'fille',
    'woman',
    'female',
    'ms',
    'mrs',
    'miss',
    'w',
    'je suis une femme',
  ],
  M: ['m', 'h', 'mr', 'monsieur', 'homme', 'un homme', 'masculin', 'garcon', 'man', 'male', 'je suis un homme'],
  X: ['x', 'autre', 'non binaire', 'nonbinaire', 'nb', 'other', 'non binary', 'nonbinary', 'autre genre', 'diverse'],
};
const silences = [
  'non precise',
  'nsp',
  'ne souhaite pas repondre',
  'je ne souhaite pas repondre',
  'non communique',
  'non renseigne',
  'inconnu',
  'n a',
  'na',
  'prefer not to say',
  'unknown',
  'ne se prononce pas',
  'non declare',
  'sans reponse',
];

/** Gender as people write it (counting rule C8). */
export function readGender(text: string): Meaning<Gender> {
  return meaning(fold(text), words, silences);
}
