import type { Profile } from '../profile.ts';

/** Registrations of an Indico event. It carries no session date. */
export const indico: Profile = {
  id: 'indico',
  kind: 'attendance',
  signature: ['registration date', 'registration state', 'checked in'],
  fields: {
    id: 'ignored',
    'registration date': 'ignored',
    'registration state': 'order_status',
    'checked in': 'check_in',
    'check in date': 'check_in',
    'payment date': 'ignored',
  },
  asksAttendees: true,
};

/** The same in French. */
export const indicoFrench: Profile = {
  ...indico,
  signature: [
    /^date d( |e l )inscription$/,
    /^(etat|statut) (de l |d )inscription$/,
    /^(enregistree?|arrivee?|present|pointe|check in)( effectue)?$/,
  ],
  fields: {
    id: 'ignored',
    nom: 'full_name',
    'etat de l inscription': 'order_status',
    'statut de l inscription': 'order_status',
    enregistre: 'check_in',
    arrive: 'check_in',
    present: 'check_in',
    pointe: 'check_in',
  },
};
