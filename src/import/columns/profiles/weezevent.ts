import type { Profile } from '../profile.ts';

/** French ticketing with one line per ticket and its participant. */
export const weezevent: Profile = {
  id: 'weezevent',
  kind: 'attendance',
  signature: ['numero de billet', 'date de la commande', 'e mail participant'],
  fields: { 'date de la commande': 'ignored', 'numero de billet': 'ticket', statut: 'presence' },
};

/** The export of the participants of several events. */
export const weezeventEvents: Profile = {
  ...weezevent,
  signature: [
    /^codes? barres?$/,
    /^(nom de l |date de l |titre de l )?evenement$/,
    /\bacheteur\b/,
    /\b(scan\w*|controle\w*|statut)\b/,
  ],
  fields: { 'nom du billet': 'ignored', tarif: 'ignored' },
};
