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
