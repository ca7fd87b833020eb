import type { Profile } from '../profile.ts';

/** Participants as the interface of Weezevent gives them. Its owner is the buyer, of several participants maybe: only their number tells them apart. */
export const weezeventApi: Profile = {
  id: 'weezevent',
  kind: 'attendance',
  signature: ['id participant', /^(id weez ticket|barcode)$/, /^control status/],
  fields: {
    'id participant': 'person',
    'id event': 'ignored',
    'id date': 'ignored',
    'id transaction': 'ignored',
    origin: 'ignored',
    'create date': 'ignored',
  },
  asksAttendees: true,
};
