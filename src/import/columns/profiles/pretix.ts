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
  asksAttendees: true,
};

/** The same in French: pretix writes headers in the organiser's language. */
export const pretixFrench: Profile = {
  ...pretix,
  signature: [/^code de (la )?commande$/, /^nom du participant$/, /^(enregistre|arrivee|check in|pointage)$/],
  fields: {
    'code de commande': 'ignored',
    'code de la commande': 'ignored',
    produit: 'ignored',
    enregistre: 'check_in',
    arrivee: 'check_in',
    'check in': 'check_in',
    pointage: 'check_in',
    secret: 'ticket',
    date: 'title',
    'date de debut': 'session_date',
    'date de fin': 'ignored',
    'date de commande': 'ignored',
    entreprise: 'ignored',
  },
};
