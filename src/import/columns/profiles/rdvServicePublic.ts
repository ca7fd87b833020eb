import type { Profile } from '../profile.ts';

/** Appointments of RDV Service Public: one row per appointment, its people in one cell. The first columns tell when it was booked. */
export const rdvServicePublic: Profile = {
  id: 'rdv-service-public',
  kind: 'attendance',
  signature: ['date rdv', 'motif', 'statut', 'usager s'],
  fields: {
    annee: 'ignored',
    'date prise rdv': 'ignored',
    'heure prise rdv': 'ignored',
    'date rdv': 'session_date',
    'heure rdv': 'session_time',
    motif: 'title',
    statut: 'presence',
    'usager s': 'full_name',
    'commune du premier responsable': 'home_city',
    'code postal du premier responsable': 'home_postcode',
    'code postal': 'home_postcode',
    'date naissance': 'birth_date',
    'cree par': 'ignored',
    'rdv collectif': 'row_kind',
    'resultat des notifications': 'ignored',
    organisation: 'ignored',
  },
  severalPeople: true,
  isRegister: true,
};

/** The same, one row for each person of an appointment. */
export const rdvByUser: Profile = {
  ...rdvServicePublic,
  severalPeople: false,
  signature: ['date rdv', 'motif', 'statut', /^usagers?$/],
  fields: {
    ...rdvServicePublic.fields,
    usager: 'full_name',
    usagers: 'full_name',
    'rdv id': 'ignored',
    origine: 'ignored',
    contexte: 'ignored',
    service: 'ignored',
    lieu: 'venue',
    'commune du responsable': 'home_city',
    'code postal du responsable': 'home_postcode',
    'usager mineur': 'ignored',
    'inscrit par': 'ignored',
    'professionnel le s': 'ignored',
  },
};
