import type { Profile } from '../profile.ts';

const frenchIds = {
  'id de participant upn': 'person',
  'id du participant upn': 'person',
  'id participant upn': 'person',
  'identifiant du participant upn': 'person',
} as const;
const frenchJoin = /^heure (d |de )(arrivee|entree|participation|connexion|jonction|adhesion)$/;

const meeting = { id: 'teams', kind: 'attendance', everyRowAttended: true, meeting: true } as const;

/** Attendance report of a Microsoft Teams meeting: the section of participants, recognised by the shape of its header. */
export const teams: Profile = {
  ...meeting,
  signature: ['name', 'first join', 'last leave', 'role'],
  fields: {
    'first join': 'session_date',
    'last leave': 'ignored',
    'in meeting duration': 'duration',
    email: 'email',
    'participant id upn': 'person',
    role: 'role',
  },
};

/** The same in French, whose wording changed over the years: « Première connexion », « Première participation ». */
export const teamsFrench: Profile = {
  ...meeting,
  signature: [/^nom( complet)?$/, /^premiere? /, /^derniere? /, 'role'],
  fields: {
    nom: 'full_name',
    'nom complet': 'full_name',
    'premiere connexion': 'session_date',
    'premiere participation': 'session_date',
    'premiere jonction': 'session_date',
    'premiere arrivee': 'session_date',
    'premiere entree': 'session_date',
    'premiere adhesion': 'session_date',
    'premier acces': 'session_date',
    'premier rejoint': 'session_date',
    'adresse de courrier': 'email',
    'e mail': 'email',
    ...frenchIds,
    role: 'role',
  },
};

/** The report of 2021, whose participants are connections: whoever joined again is there again. */
export const teamsJoins: Profile = {
  ...meeting,
  signature: [/^(full )?name$/, 'join time', 'leave time', 'role'],
  fields: {
    name: 'full_name',
    'full name': 'full_name',
    'join time': 'session_date',
    'leave time': 'ignored',
    'participant id upn': 'person',
    role: 'role',
  },
};

/** The same in French. */
export const teamsJoinsFrench: Profile = {
  ...meeting,
  signature: [/^nom( complet)?$/, frenchJoin, /^heure de (depart|sortie|fin|deconnexion)$/, 'role'],
  fields: {
    nom: 'full_name',
    'heure d arrivee': 'session_date',
    'heure d entree': 'session_date',
    'heure de participation': 'session_date',
    'heure de connexion': 'session_date',
    'heure de jonction': 'session_date',
    'heure d adhesion': 'session_date',
    ...frenchIds,
    role: 'role',
  },
};

/** The report in any other wording or language: the « UPN » of a participant is of Teams, and the first moment in a row is of joining. */
export const teamsElsewhere: Profile = {
  ...meeting,
  signature: [/\bupn$/],
  fields: {
    ...frenchIds,
    name: 'full_name',
    nom: 'full_name',
    role: 'role',
    rolle: 'role',
    rol: 'role',
    ruolo: 'role',
  },
};

/** The report of older versions: one row each time somebody joined or left. */
export const teamsActions: Profile = {
  ...meeting,
  signature: [/^(full )?name$/, 'user action', 'timestamp'],
  fields: { 'user action': 'ignored', timestamp: 'session_date' },
};

/** The same in French. */
export const teamsActionsFrench: Profile = {
  ...meeting,
  signature: [/^nom( complet)?$/, /^action\b.*\butilisateur$/, /^(horodatage|horodateur)$/],
  fields: { horodatage: 'session_date', horodateur: 'session_date', 'action de l utilisateur': 'ignored' },
};
