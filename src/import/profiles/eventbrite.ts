import type { Profile } from '../profile.ts';

/** Attendee report. It carries no session date: the order date is not one. */
export const eventbrite: Profile = {
  id: 'eventbrite',
  kind: 'attendance',
  signature: ['attendee status', 'order date'],
  fields: {
    'order date': 'ignored',
    'attendee status': 'presence',
    surname: 'last_name',
    'home city': 'home_city',
    'home postcode': 'home_postcode',
    'job title': 'ignored',
    company: 'ignored',
    'ticket type': 'ignored',
    'event name': 'title',
  },
};
