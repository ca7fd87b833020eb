import type { Profile } from '../profile.ts';

/** Register of the attendance module of Moodle: one column per session, « P (2/2) » in the cells. */
export const moodleAttendance: Profile = {
  id: 'moodle-attendance',
  kind: 'attendance',
  signature: [
    'points',
    /^(percentage|pourcentage)$/,
    /\b(taken|effectuees?|sessions?|seances?)\b/,
    /^(last ?name|surname|nom( de famille)?)$/,
  ],
  fields: {
    username: 'person',
    'nom d utilisateur': 'person',
    'student id': 'person',
    'id number': 'person',
    'numero d identification': 'person',
    points: 'ignored',
    groups: 'ignored',
    groupes: 'ignored',
    institution: 'ignored',
    department: 'ignored',
    departement: 'ignored',
    'sessions taken': 'ignored',
    'taken sessions': 'ignored',
    'sessions effectuees': 'ignored',
    'seances notees': 'ignored',
  },
  asksAttendees: true,
};
