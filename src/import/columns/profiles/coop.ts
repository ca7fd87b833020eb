import type { Profile } from '../profile.ts';

/** Activities of La Coop de la médiation numérique: one row per person of an activity, whose number they share. */
export const coop: Profile = {
  id: 'coop-numerique',
  kind: 'attendance',
  signature: ['participants', 'id cra', 'beneficiaire'],
  fields: {
    date: 'session_date',
    'enregistre le': 'ignored',
    'derniere modification le': 'modified',
    type: 'ignored',
    participants: 'rank',
    beneficiaire: 'full_name',
    'nom du lieu': 'venue',
    adresse: 'ignored',
    commune: 'session_city',
    'code postal': 'session_postcode',
    'code insee': 'ignored',
    'nom de l atelier': 'title',
    'nom de la demarche administrative': 'ignored',
    tags: 'ignored',
    notes: 'ignored',
    'thematique s': 'theme',
    'structure de redirection': 'ignored',
    'commune du beneficiaire': 'home_city',
    'code postal du beneficiaire': 'home_postcode',
    'code insee du beneficiaire': 'ignored',
    'statut du beneficiaire': 'occupation',
    'source de la donnee': 'ignored',
    'id cra': 'ticket',
  },
  everyRowAttended: true,
};
