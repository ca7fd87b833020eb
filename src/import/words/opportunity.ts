import type { Evidence, OpportunityType } from '../../model/dataset/vocabulary.ts';
import { fold } from './fold.ts';
import { known, type Meaning, silent, unknown } from './meaning.ts';

const types: readonly (readonly [RegExp, OpportunityType])[] = [
  [/apprenti|alternance|professionnalisation/, 'apprenticeship'],
  [/stage|immersion|pmsmp|internship|service civique/, 'internship'],
  [/formation|training|diplom/, 'training'],
  [/creation|entreprise creee|auto ?entrepr|micro ?entrepr|immatriculation|business|reprise d entreprise/, 'business'],
  [/interim|saison|moins d un mois|moins de 1 mois|mission|vacation|short|extra|cdd de moins/, 'short_job'],
  [/cdi|cdd|emploi|embauche|contrat|job|hired|poste/, 'job'],
  [/autre|other/, 'other'],
];

const evidences: readonly (readonly [RegExp, Evidence])[] = [
  [/contrat|document|justificatif|attestation|fourni|copie|bulletin|piece/, 'document'],
  [/partenaire|employeur|pole emploi|france travail|prescripteur|partner|organisme/, 'partner'],
  [/coach|conseill|constate|accompagnat|mediateur/, 'coach'],
  [/declar|personne|beneficiaire|participant|person|self/, 'person'],
];

export function readOpportunityType(text: string): Meaning<OpportunityType> {
  return firstMatch(text, types);
}

/** Who vouches for the opportunity. */
export function readEvidence(text: string): Meaning<Evidence> {
  return firstMatch(text, evidences);
}

function firstMatch<Value>(text: string, patterns: readonly (readonly [RegExp, Value])[]): Meaning<Value> {
  const folded = fold(text);
  if (folded === '') return silent;
  for (const [pattern, value] of patterns) if (pattern.test(folded)) return known(value);
  return unknown;
}
