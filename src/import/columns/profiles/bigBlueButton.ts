import type { Profile } from '../profile.ts';

/** Learning dashboard of BigBlueButton: one row each time somebody joined, whoever moderates among them. */
export const bigBlueButton: Profile = {
  id: 'bigbluebutton',
  kind: 'attendance',
  signature: [/^(name|nom)$/, /^(moderator|moderateur|moderatrice|role)$/, /^(activity score|score d activite)$/],
  fields: {
    name: 'full_name',
    nom: 'full_name',
    moderator: 'role',
    moderateur: 'role',
    role: 'role',
    join: 'session_date',
    joined: 'session_date',
    'join time': 'session_date',
    'joined at': 'session_date',
    rejoint: 'session_date',
    arrivee: 'session_date',
    'heure d arrivee': 'session_date',
    left: 'ignored',
  },
  everyRowAttended: true,
  meeting: true,
};
