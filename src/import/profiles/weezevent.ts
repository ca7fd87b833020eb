import type { Profile } from '../profile.ts';

/** French ticketing with one line per ticket and its participant. */
export const weezevent: Profile = {
  id: 'weezevent',
  kind: 'attendance',
  signature: ['numero de billet', 'date de la commande', 'e mail participant'],
  fields: { 'date de la commande': 'ignored', 'numero de billet': 'ticket', statut: 'presence' },
};
