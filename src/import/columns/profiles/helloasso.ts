import type { Profile } from '../profile.ts';

const orders = {
  'reference commande': 'ignored',
  date: 'ignored',
  'date de la commande': 'ignored',
  'date de commande': 'ignored',
  statut: 'order_status',
  'statut de la commande': 'order_status',
} as const;

/** Ticketing export. Its e-mail column is the payer's unless a custom question asked the participant's. */
export const helloasso: Profile = {
  id: 'helloasso',
  kind: 'attendance',
  signature: [/^(reference|numero|n|id)( de| de la)? commande$/, /^nom( du)? participant$/, /\b(payeur|acheteur)\b/],
  fields: {
    ...orders,
    ville: 'home_city',
    'code postal': 'home_postcode',
    email: 'email',
    'numero de billet': 'ticket',
    'raison sociale': 'ignored',
    tarif: 'title',
  },
  asksAttendees: true,
};

/** The same with the older headers: « Nom », « E-mail payeur », « Réduction ». */
export const helloassoOlder: Profile = {
  ...helloasso,
  signature: ['reference commande', /^e ?mail payeur$/, 'nom', 'tarif'],
};
