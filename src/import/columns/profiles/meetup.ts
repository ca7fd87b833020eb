import type { Profile } from '../profile.ts';

/** Members who answered an invitation on Meetup; people are known by their number. It carries no session date. */
export const meetup: Profile = {
  id: 'meetup',
  kind: 'attendance',
  signature: ['user id', 'rsvp', 'rsvped on'],
  fields: {
    attendance: 'presence',
    'user id': 'person',
    title: 'ignored',
    'event host': 'role',
    rsvp: 'order_status',
    'rsvped on': 'ignored',
    'joined group on': 'ignored',
    guests: 'ignored',
  },
  asksAttendees: true,
  meeting: true,
};
