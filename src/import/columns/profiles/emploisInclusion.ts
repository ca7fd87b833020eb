import type { Profile } from '../profile.ts';

/** Applications followed by Les emplois de l'inclusion. « (H/F) » in a job is no gender, and the prescriber's address is not the candidate's. */
export const emploisInclusion: Profile = {
  id: 'emplois-inclusion',
  kind: 'opportunity',
  signature: ['date de la candidature', 'statut de la candidature', /^(nom|prenom|email) (du )?candidat$/],
  fields: {
    'date de la candidature': 'opportunity_date',
    'statut de la candidature': 'ignored',
    'nom structure employeur': 'ignored',
    'type employeur': 'ignored',
    'source de la candidature': 'ignored',
    metiers: 'ignored',
    'nom organisation prescripteur': 'ignored',
    'motifs de refus': 'ignored',
    'pass iae': 'ignored',
  },
};
