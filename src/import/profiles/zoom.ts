import type { Profile } from '../profile.ts';

/** Usage report of a Zoom meeting, one row per connection. */
export const zoom: Profile = {
  id: 'zoom',
  kind: 'attendance',
  signature: [/^(user )?email$/, 'join time', 'leave time', /^duration/],
  fields: {
    'name original name': 'full_name',
    'user email': 'email',
    'join time': 'session_date',
    'leave time': 'ignored',
    guest: 'ignored',
    'recording consent': 'ignored',
  },
  everyRowAttended: true,
  meeting: true,
};

/** The same report in French. */
export const zoomFrench: Profile = {
  ...zoom,
  signature: ['adresse e mail de l utilisateur', 'heure d arrivee', 'heure de depart'],
  fields: {
    'nom nom original': 'full_name',
    'adresse e mail de l utilisateur': 'email',
    'heure d arrivee': 'session_date',
    'heure de depart': 'ignored',
    invite: 'ignored',
  },
};

/** The variant that lists each person once, without times. */
export const zoomUnique: Profile = {
  ...zoom,
  signature: ['name original name', 'user email', 'total duration minutes'],
};
