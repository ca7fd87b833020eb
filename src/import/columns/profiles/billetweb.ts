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
    disabled: 'cancelled',
    name: 'last_name',
    firstname: 'first_name',
    ticket: 'ignored',
    category: 'ignored',
    'order session': 'session_date',
  },
  asksAttendees: true,
};

/** The same in French. */
export const billetwebFrench: Profile = {
  ...billetweb,
  signature: [
    /^codes? barres?$/,
    /^(utilisee?|scannee?|controlee?|entree|presence|date d (utilisation|entree)|date (de|du) (scan|controle))$/,
    'nom',
    /^(n |no |numero |reference )?(de )?(la )?commande$|\bacheteur\b/,
  ],
  fields: {
    id: 'ignored',
    billet: 'ignored',
    commande: 'ignored',
    place: 'ignored',
    seance: 'title',
    entree: 'check_in',
  },
};
