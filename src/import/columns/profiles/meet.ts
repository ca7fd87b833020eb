import type { Profile } from '../profile.ts';

/** Attendance report of Google Meet: the day is in its name only. */
export const meet: Profile = {
  id: 'google-meet',
  kind: 'attendance',
  signature: [/^(time joined|heure d arrivee)$/, /^(time exited|heure de (depart|sortie))$/, /^(duration|duree)$/],
  fields: {
    // When somebody joined is no time of the session: who joins twice came once.
    'time joined': 'ignored',
    'heure d arrivee': 'ignored',
    'time exited': 'ignored',
    'heure de depart': 'ignored',
    'heure de sortie': 'ignored',
  },
  everyRowAttended: true,
  meeting: true,
};

/** Attendee report of Webex. */
export const webex: Profile = {
  id: 'webex',
  kind: 'attendance',
  signature: [/^attendee name$|^display name$/, /^attendee email$|^email$/, 'join time', 'leave time'],
  fields: {
    'attendee name': 'full_name',
    'display name': 'full_name',
    'attendee email': 'email',
    'join time': 'session_date',
    'leave time': 'ignored',
    'meeting start time': 'ignored',
    'meeting end time': 'ignored',
    'connection type': 'ignored',
    'meeting name': 'title',
    'host name': 'host',
    'host email': 'host',
    role: 'role',
  },
  everyRowAttended: true,
  meeting: true,
};
