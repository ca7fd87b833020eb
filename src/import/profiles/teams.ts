import type { Profile } from '../profile.ts';

const meeting = { id: 'teams', kind: 'attendance', everyRowAttended: true, meeting: true } as const;

/** Attendance report of a Microsoft Teams meeting: the section of participants, recognised by the shape of its header. */
export const teams: Profile = {
  ...meeting,
  signature: ['name', 'first join', 'last leave', 'role'],
  fields: {
    'first join': 'session_date',
    'last leave': 'ignored',
    'in meeting duration': 'ignored',
    email: 'email',
    'participant id upn': 'person',
    role: 'role',
  },
};

/** The same in French, whose wording changed over the years: « Première connexion », « Première participation ». */
export const teamsFrench: Profile = {
  ...meeting,
  signature: ['nom', /^premiere /, /^dernier/, 'role'],
  fields: {
    nom: 'full_name',
    'premiere connexion': 'session_date',
    'premiere participation': 'session_date',
    'premiere jonction': 'session_date',
    'premiere arrivee': 'session_date',
    'derniere deconnexion': 'ignored',
    'dernier depart': 'ignored',
    'derniere sortie': 'ignored',
    'duree de la reunion': 'ignored',
    'adresse de courrier': 'email',
    'e mail': 'email',
    'id de participant upn': 'person',
    'id du participant upn': 'person',
    role: 'role',
  },
};

/** The report of older versions: one row each time somebody joined or left. */
export const teamsActions: Profile = {
  ...meeting,
  signature: ['full name', 'user action', 'timestamp'],
  fields: { 'user action': 'ignored', timestamp: 'session_date' },
};

/** The same in French. */
export const teamsActionsFrench: Profile = {
  ...meeting,
  signature: ['nom complet', /^action\b.*\butilisateur$/, /^(horodatage|horodateur)$/],
  fields: { horodatage: 'session_date', horodateur: 'session_date', 'action de l utilisateur': 'ignored' },
};
