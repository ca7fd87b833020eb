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
