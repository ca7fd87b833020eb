import type { Profile } from '../profile.ts';

/** Attendance report of a Microsoft Teams meeting: the section of participants, recognised by the shape of its header. */
export const teams: Profile = {
  id: 'teams',
  kind: 'attendance',
  signature: ['name', 'first join', 'last leave', 'role'],
  fields: {
    'first join': 'session_date',
    'last leave': 'ignored',
    'in meeting duration': 'ignored',
    email: 'email',
    'participant id upn': 'person',
    role: 'role',
  },
  everyRowAttended: true,
  meeting: true,
};

/** The same report in French. */
export const teamsFrench: Profile = {
  ...teams,
  signature: ['nom', 'premiere connexion', 'role'],
  fields: {
    nom: 'full_name',
    'premiere connexion': 'session_date',
    'derniere deconnexion': 'ignored',
    'duree de la reunion': 'ignored',
    'adresse de courrier': 'email',
    'e mail': 'email',
    'id de participant upn': 'person',
    role: 'role',
  },
};
