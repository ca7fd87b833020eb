import type { Profile } from '../profile.ts';

/** Guest list of a Luma event. It carries no session date. */
export const luma: Profile = {
  id: 'luma',
  kind: 'attendance',
  signature: [/^((guest )?api id|guest id|qr code url)$/, 'approval status', 'checked in at'],
  fields: {
    'api id': 'ticket',
    'guest api id': 'ticket',
    'guest id': 'ticket',
    'created at': 'ignored',
    'approval status': 'order_status',
    'checked in at': 'check_in',
    'custom source': 'ignored',
    'ticket name': 'ignored',
    'ticket type id': 'ignored',
  },
  asksAttendees: true,
};
