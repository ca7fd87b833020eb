import type { Profile } from '../profile.ts';

/** Follow-up of professional outcomes. */
export const opportunitySheet: Profile = {
  id: 'opportunity-sheet',
  kind: 'opportunity',
  signature: ['date de l opportunite', 'type d opportunite'],
  fields: { 'source de l information': 'evidence', 'employeur ou organisme': 'ignored', commentaire: 'ignored' },
};
