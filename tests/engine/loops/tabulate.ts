import type { Tally } from '../../../src/metrics/ask/counter.ts';
import type { Mark, PersonKey } from '../../../src/metrics/ask/question.ts';
import { toDayNumber } from '../../../src/model/time/day.ts';
import { holds } from './predicate.ts';
import { isAttended, isSame, type Place, rowsIn } from './scope.ts';
import type { Row } from './world.ts';

/** Each known person on their own, then those of one key together; `undefined` is the key of who is left out. */
export function tabulate(people: PersonKey, place: Place): Tally {
  const keys = place.world.person.map((who) => keyOf(people, who, place)).filter((key) => key !== undefined);
  return [...new Set(keys)].map((key) => ({ keys: [key], counts: [keys.filter((each) => each === key).length] }));
}

function keyOf(people: PersonKey, who: Row, place: Place): string | null | undefined {
  const { world } = place;
  switch (people.key) {
    case 'marks': {
      const digits = people.marks.map((mark) => (marked(mark, who, place).length > 0 ? '1' : '0')).join('');
      return digits.includes('1') ? digits : undefined;
    }
    case 'times':
      return atLeastOne(marked(people.mark, who, place).length);
    case 'most-in-a-day': {
      const days = marked(people.mark, who, place).map(({ day }) => day);
      return atLeastOne(Math.max(0, ...days.map((day) => days.filter((each) => each === day).length)));
    }
    case 'again': {
      const [first] = rowsIn('visit', place).filter(
        (row) => isSame(row, who) && isAttended(row) && row['day'] === row['first_day'],
      );
      if (first === undefined) return undefined;
      const days = daysOf(world.visit, who).filter((day) => day > String(first['day']));
      const [next] = days.toSorted();
      return next === undefined ? null : String(toDayNumber(next) - toDayNumber(String(first['day'])));
    }
    default: {
      const [first] = daysOf(world.coaching, who).toSorted();
      const isIn = daysOf(rowsIn('coaching', place), who).some((day) => day === first);
      if (first === undefined || !isIn) return undefined;
      return String(daysOf(world.visit, who).filter((day) => day < first).length);
    }
  }
}

function marked({ of, where }: Mark, who: Row, place: Place): readonly Row[] {
  return rowsIn(of, place).filter((row) => isSame(row, who) && holds(where, row, [], place));
}

function daysOf(rows: readonly Row[], who: Row): readonly string[] {
  return rows.filter((row) => isSame(row, who) && isAttended(row)).map((row) => String(row['day']));
}

const atLeastOne = (times: number): string | undefined => (times === 0 ? undefined : String(times));
