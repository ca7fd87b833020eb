import { ROW_BITS, ROW_CODES } from './registrations.ts';
import type { Dataset } from './rows.ts';

/** Registrations session after session: those of the session `n` are from `start[n]` up to `start[n + 1]`. */
export interface InSessions {
  readonly start: Int32Array;
  /** `row of the person << ROW_BITS | row code`. */
  readonly visit: Int32Array;
  /** The place here of each registration as they stand person after person. */
  readonly place: Int32Array;
}

export function inSessions({ visits, sessions }: Dataset): InSessions {
  const { visit: all, first, end } = visits;
  const start = new Int32Array(sessions.length + 1);
  for (let row = 0; row < all.length; row += 1) {
    const after = ((all[row] ?? 0) >>> ROW_BITS) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let session = 0; session < sessions.length; session += 1)
    start[session + 1] = (start[session + 1] ?? 0) + (start[session] ?? 0);
  const next = start.slice();
  const visit = new Int32Array(all.length);
  const place = new Int32Array(all.length);
  for (let who = 0; who < first.length; who += 1) {
    const stop = end[who] ?? 0;
    for (let row = first[who] ?? 0; row < stop; row += 1) {
      const each = all[row] ?? 0;
      const session = each >>> ROW_BITS;
      const at = next[session] ?? 0;
      visit[at] = (who << ROW_BITS) | (each & (ROW_CODES - 1));
      place[row] = at;
      next[session] = at + 1;
    }
  }
  return { start, visit, place };
}
