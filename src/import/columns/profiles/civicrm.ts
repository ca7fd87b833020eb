import type { Profile } from '../profile.ts';

/** Participant report of CiviCRM. */
export const civicrm: Profile = {
  id: 'civicrm',
  kind: 'attendance',
  signature: ['participant name', 'event title', 'participant status'],
  fields: {
    'event start date': 'session_date',
    'event end date': 'ignored',
    'participant status': 'presence',
    'participant id': 'ticket',
    'participant role': 'ignored',
    city: 'home_city',
    'register date': 'ignored',
    'fee level': 'ignored',
  },
  asksAttendees: true,
};

/** The same in French, and the lists of contacts. */
export const civicrmFrench: Profile = {
  ...civicrm,
  signature: [
    /^(titre de l )?evenement$/,
    /^statut (du |de la )?participant(e| e)?$/,
    /^role (du |de la )?participant(e| e)?$/,
  ],
  fields: {
    'nom du participant': 'full_name',
    'statut du participant': 'presence',
    'role du participant': 'ignored',
    ville: 'home_city',
  },
};
