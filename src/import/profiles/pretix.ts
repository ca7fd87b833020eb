import type { Profile } from '../profile.ts';

/** Check-in list of pretix. Its column « Date » is the name of the session, and its e-mail may be the buyer's. */
export const pretix: Profile = {
  id: 'pretix',
  kind: 'attendance',
  signature: ['order code', 'attendee name', 'checked in'],
  fields: {
    'order code': 'ignored',
    product: 'ignored',
    'checked in': 'check_in',
    'checked out': 'ignored',
    'automatically checked in': 'ignored',
    secret: 'ticket',
    date: 'title',
    'start date': 'session_date',
    'end date': 'ignored',
    'order date': 'ignored',
    company: 'ignored',
  },
};
