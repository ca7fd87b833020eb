import type { Profile } from '../profile.ts';

/** Attendee report. It carries no session date: the order date is not one. */
export const eventbrite: Profile = {
  id: 'eventbrite',
  kind: 'attendance',
  signature: ['attendee status', /^order (date|no|id)?$/],
  fields: {
    'order date': 'ignored',
    'attendee status': 'presence',
    surname: 'last_name',
    'home city': 'home_city',
    'home postcode': 'home_postcode',
    'work city': 'ignored',
    'job title': 'ignored',
    company: 'ignored',
    'ticket type': 'ignored',
    'event name': 'title',
  },
  asksAttendees: true,
};

/** The same in French. */
export const eventbriteFrench: Profile = {
  ...eventbrite,
  signature: [/^statut (du |de la |des )?participants?$/, /^(n|no|numero|id|date) (de |de la )?commande$/],
  fields: { 'nom de famille': 'last_name', 'type de billet': 'ignored', societe: 'ignored', entreprise: 'ignored' },
};
