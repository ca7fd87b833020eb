import type { Review } from '../../model/dataset/review.ts';
import type { Identity } from './identify.ts';
import { joinPeople } from './joinPeople.ts';
import { matchesOf } from './matches.ts';

/** The pairs of people of a dataset that may be one, once what was decided is applied. */
export function reviewOf({ extracts, people, decisions }: Identity): Review {
  const matches = matchesOf(extracts, people, decisions);
  const joined = joinPeople(people, { ...decisions, same: matches.map(({ a, b }) => [a.id, b.id]) });
  return { matches, pairs: matches.length, people: people.count, fewer: people.count - joined.count };
}
