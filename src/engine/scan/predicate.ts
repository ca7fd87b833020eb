import type { Fact, Predicate, Term } from '../../metrics/define/algebra.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import { presences } from '../../model/dataset/vocabulary.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Ground } from './ground.ts';
import type { Coded } from './coded.ts';
import type { Dataset } from './rows.ts';

export type Test = (row: number) => boolean;

/** A condition on the rows of a fact. What is not known satisfies no equality, neither with yes nor with no. */
export function testOf(predicate: Predicate, fact: Fact, ground: Ground): Test {
  const part = (each: Predicate): Test => testOf(each, fact, ground);
  if ('all' in predicate) return every(predicate.all.map(part));
  if ('any' in predicate) return some(predicate.any.map(part));
  const read = termOf(predicate.term, fact, ground);
  if ('known' in predicate) {
    const { known } = predicate;
    return (row) => (read(row) !== null) === known;
  }
  const { equals } = predicate;
  return (row) => read(row) === equals;
}

function every(tests: readonly Test[]): Test {
  const [first, second, ...rest] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (rest.length === 0) return (row) => first(row) && second(row);
  return (row) => tests.every((test) => test(row));
}

function some(tests: readonly Test[]): Test {
  return (row) => tests.some((test) => test(row));
}

type Read = (row: number) => string | number | boolean | null;

function termOf(term: Term, fact: Fact, { data, selection, programme }: Ground): Read {
  const { person } = fact === 'visit' ? data.visits : data[fact];
  const ofPerson =
    ({ codes, labels }: Coded): Read =>
    (row) =>
      labels[codes[person[row] ?? 0] ?? 0] ?? null;
  const flag =
    (people: Uint8Array): Read =>
    (row) =>
      people[person[row] ?? 0] === 1;
  switch (term) {
    case 'person':
      return (row) => (person[row] === data.people.length ? null : (person[row] ?? null));
    case 'gender':
    case 'occupation':
      return ofPerson(data.people[term]);
    case 'coached':
      return flag(selection.coached());
    case 'helped':
      return flag(selection.helped());
    case 'presence':
      return presenceOf(fact, data);
    case 'seen_at_hub':
      throw new TypeError('what a person did in a cell is no condition on a row');
    default:
      if (fact !== 'visit') throw new TypeError(`${fact} has no ${term}`);
      return visitTerm(term, data, programme);
  }
}

function presenceOf(fact: Fact, { visits, coaching }: Dataset): Read {
  if (fact === 'visit') return (row) => presences[visits.presence[row] ?? 0] ?? null;
  if (fact === 'opportunity') throw new TypeError('an opportunity has no presence');
  const { codes, labels } = coaching.presence;
  return (row) => labels[codes[row] ?? 0] ?? null;
}

function visitTerm(
  term: Exclude<Term, 'person' | 'gender' | 'occupation' | 'coached' | 'helped' | 'presence' | 'seen_at_hub'>,
  { visits, sessions, people }: Dataset,
  programme: Programme,
): Read {
  const { session, person, day } = visits;
  const label =
    ({ codes, labels }: Coded): Read =>
    (row) =>
      labels[codes[session[row] ?? 0] ?? 0] ?? null;
  switch (term) {
    case 'city':
      return label(sessions.city);
    case 'epci':
      return label(sessions.epci);
    case 'hub': {
      const { codes, labels } = sessions.city;
      const hub = labels.indexOf(programme.hub);
      return (row) => codes[session[row] ?? 0] === hub;
    }
    case 'reserved':
      return (row) => yesOrNo(sessions.reserved[session[row] ?? 0]);
    case 'capacity':
      return (row) => known(sessions.capacity[session[row] ?? 0]);
    default:
      return (row) => {
        const first = people.firstDay[person[row] ?? 0] ?? ABSENT;
        return first === ABSENT ? null : first === day[row];
      };
  }
}

function known(value: number | undefined): number | null {
  return value === undefined || value === ABSENT ? null : value;
}

function yesOrNo(value: number | undefined): boolean | null {
  const found = known(value);
  return found === null ? null : found === 1;
}
