import type { Evidence, OpportunityType } from '../../model/dataset/vocabulary.ts';

type Id = `evidence.${Evidence}` | `opportunity-type.${OpportunityType}`;

export const outcomes = {
  'opportunity-type.job': 'Emploi d’un mois ou plus',
  'opportunity-type.short_job': 'Emploi plus court',
  'opportunity-type.training': 'Formation',
  'opportunity-type.apprenticeship': 'Alternance',
  'opportunity-type.internship': 'Stage',
  'opportunity-type.business': 'Création d’activité',
  'opportunity-type.other': 'Autre opportunité',
  'evidence.person': 'Déclarée par la personne',
  'evidence.coach': 'Déclarée par le coach',
  'evidence.partner': 'Déclarée par un partenaire',
  'evidence.document': 'Justifiée par un document',
} satisfies Record<Id, string>;
