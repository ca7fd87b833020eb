import type { Review } from '../../model/dataset/report.ts';
import type { Extract } from '../rows/extract.ts';
import { joinPeople, type Ledger } from './ledger.ts';
import { matchesOf } from './matches.ts';
import { resolvePeople } from './people.ts';
import { groupSessions } from './sessions.ts';

/** The pairs of people of a dataset that may be one, once what was decided is applied. */
export function reviewOf(extracts: readonly Extract[], ledger: Ledger): Review {
  const people = resolvePeople(extracts, groupSessions(extracts), ledger);
  const matches = matchesOf(extracts, people, ledger);
  const joined = joinPeople(people, { ...ledger, same: matches.map(({ a, b }) => [a.id, b.id]) });
  return { matches, pairs: matches.length, people: people.count, fewer: people.count - joined.count };
}
