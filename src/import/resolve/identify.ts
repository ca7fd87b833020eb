import type { Extract } from '../rows/extract.ts';
import { noRows } from '../rows/rows.ts';
import { withoutErased } from './erase.ts';
import { type Decisions, noDecisions } from './decisions.ts';
import type { People } from './people.ts';
import { resolvePeople } from './resolvePeople.ts';
import { groupSessions, type Sessions } from './sessions.ts';

/** Who is who and which workshop is which, over files read together: resolved once, for whatever is then asked of them. */
export interface Identity {
  /** By hash. One given twice and whoever was erased have no rows. */
  readonly extracts: readonly Extract[];
  /** Where each was given. */
  readonly order: readonly number[];
  /** Whether the one before is the same file. */
  readonly repeated: readonly boolean[];
  readonly sessions: Sessions;
  readonly people: People;
  readonly decisions: Decisions;
}

export function identify(given: readonly Extract[], decisions: Decisions = noDecisions): Identity {
  const order = given.map((_, index) => index).sort((a, b) => compare(given[a]?.sha256, given[b]?.sha256) || a - b);
  const sorted = order.flatMap((index) => given[index] ?? []);
  const repeated = sorted.map(({ sha256 }, position) => sorted[position - 1]?.sha256 === sha256);
  const extracts = withoutErased(
    sorted.map((extract, position) => (repeated[position] === true ? { ...extract, rows: noRows } : extract)),
    decisions,
  );
  const sessions = groupSessions(extracts);
  return { extracts, order, repeated, sessions, people: resolvePeople(extracts, sessions, decisions), decisions };
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
