import type { Profile } from '../profile.ts';

/** Ticketing export. Its e-mail column is the payer's unless a custom question asked the participant's. */
export const helloasso: Profile = {
  id: 'helloasso',
  kind: 'attendance',
  signature: ['reference commande', 'date de la commande', 'nom participant'],
  fields: {
    'reference commande': 'ignored',
    'date de la commande': 'ignored',
    'statut de la commande': 'order_status',
    ville: 'home_city',
    'code postal': 'home_postcode',
    email: 'email',
    'numero de billet': 'ticket',
    'raison sociale': 'ignored',
    tarif: 'title',
  },
};
