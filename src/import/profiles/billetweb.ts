import type { Profile } from '../profile.ts';

/** Attendees of Billetweb. What begins with « order » is the buyer's. */
export const billetweb: Profile = {
  id: 'billetweb',
  kind: 'attendance',
  signature: ['order id', 'order email', 'barcode'],
  fields: {
    id: 'ignored',
    'ext id': 'ignored',
    used: 'check_in',
    'used date': 'check_in',
    name: 'last_name',
    firstname: 'first_name',
    ticket: 'ignored',
    category: 'ignored',
    'order session': 'session_date',
  },
};

/** The same in French. */
export const billetwebFrench: Profile = {
  ...billetweb,
  signature: ['code barre', 'utilise', 'nom', /^(commande|nom acheteur|email acheteur)$/],
  fields: { id: 'ignored', billet: 'ignored', commande: 'ignored', utilise: 'check_in', seance: 'title' },
};
