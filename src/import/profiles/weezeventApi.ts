import type { Profile } from '../profile.ts';

/** Participants as the interface of Weezevent gives them. Its e-mail is the buyer's; its numbers are of tickets. */
export const weezeventApi: Profile = {
  id: 'weezevent',
  kind: 'attendance',
  signature: ['id participant', /^(id weez ticket|barcode)$/, /^control status/],
  fields: { origin: 'ignored', 'id transaction': 'ignored', 'create date': 'ignored' },
};
