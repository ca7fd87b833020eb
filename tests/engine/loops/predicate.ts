import type { Predicate, Term } from '../../../src/metrics/define/algebra.ts';
import { isAttended, isInPeriod, isSame, type Place } from './scope.ts';
import type { Row, Value } from './world.ts';

/** Whether a row, among the rows counted together with it, satisfies a condition; what is not known equals nothing. */
export function holds(predicate: Predicate, row: Row, together: readonly Row[], place: Place): boolean {
  if ('all' in predicate) return predicate.all.every((each) => holds(each, row, together, place));
  if ('any' in predicate) return predicate.any.some((each) => holds(each, row, together, place));
  const value = valueOf(predicate.term, row, together, place);
  return 'known' in predicate ? (value !== null) === predicate.known : value === predicate.equals;
}

function valueOf(term: Term, row: Row, together: readonly Row[], { world, scope, programme }: Place): Value {
  const isAtHub = (visit: Row): boolean => visit['city'] === programme.hub;
  switch (term) {
    case 'person':
      return row['person_id'] ?? null;
    case 'hub':
      return isAtHub(row);
    case 'first_visit':
      return row['first_day'] === null ? null : row['first_day'] === row['day'];
    case 'coached':
      return world.coaching.some((each) => isSame(each, row) && isAttended(each) && isInPeriod(each, scope));
    case 'helped':
      return world.opportunity.some((each) => isSame(each, row) && isInPeriod(each, scope));
    case 'seen_at_hub':
      return together.some((each) => isSame(each, row) && isAttended(each) && isAtHub(each));
    default:
      return row[term] ?? null;
  }
}
