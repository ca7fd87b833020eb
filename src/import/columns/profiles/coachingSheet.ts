import type { Profile } from '../profile.ts';

/** Follow-up of individual appointments. */
export const coachingSheet: Profile = {
  id: 'coaching-sheet',
  kind: 'coaching',
  signature: ['date du rendez vous', 'coach'],
  fields: { coach: 'ignored', 'presence au rendez vous': 'presence', heure: 'session_time' },
};
