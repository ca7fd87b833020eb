import type { Evidence, OpportunityType } from '../../model/dataset/vocabulary.ts';

type Id = `evidence.${Evidence}` | `opportunity-type.${OpportunityType}`;

export const outcomes = {
  'opportunity-type.job': 'Job of a month or more',
  'opportunity-type.short_job': 'Shorter job',
  'opportunity-type.training': 'Training',
  'opportunity-type.apprenticeship': 'Apprenticeship',
  'opportunity-type.internship': 'Internship',
  'opportunity-type.business': 'Business creation',
  'opportunity-type.other': 'Another opportunity',
  'evidence.person': 'Declared by the person',
  'evidence.coach': 'Declared by the coach',
  'evidence.partner': 'Declared by a partner',
  'evidence.document': 'Shown by a document',
} satisfies Record<Id, string>;
