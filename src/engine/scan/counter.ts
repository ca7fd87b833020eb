import type { Counter, Tally, TallyRow } from '../../metrics/ask/counter.ts';
import type { CountQuestion, Question } from '../../metrics/ask/question.ts';
import {
  type EverybodyKnown,
  type Fact,
  type FactMeasure,
  isTimed,
  type Measure,
  measureKey,
  type Predicate,
} from '../../metrics/define/algebra.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Terms } from './messages.ts';
import { rowsBehind } from './behind.ts';
import type { Always, Ground } from './ground.ts';
import { roomFor } from './pass/keep.ts';
import { flaggedIn } from './pass/whom.ts';
import { lazy } from './columns/lazy.ts';
import { type Conditions, sharedConditions } from './chunks.ts';
import { countRows } from './count.ts';
import { follow } from './follow.ts';
import { countOnce } from './once.ts';
import { conditionsOf, tabulate } from './people.ts';
import { countTimed } from './timed.ts';
import { countResidents } from './residents.ts';
import { daysToAgain } from './columns/again.ts';
import { inSessions } from './columns/inSessions.ts';
import { unsureIn } from './columns/portraits.ts';
import { readTables } from './columns/readTables.ts';
import { select } from './selection.ts';

/** Milliseconds counted before an abort may be heard. */
const LONGEST = 20;
/** Scopes whose rows are remembered. */
const REMEMBERED = 24;

/** Counts by passing over typed columns sorted by person, without a database. The facts of the tables are in order of person. */
export function scanCounter(tables: readonly Table[], programme: Terms): Counter {
  const data = readTables(tables, programme.ageBands);
  const grounds = new Map<string, Ground>();
  const always: Always = {
    sorted: new Map(),
    kinds: new Map(),
    room: lazy(() => roomFor(data.visits.length, data.people.length + 1, data.sessions.length)),
    inSessions: lazy(() => inSessions(data)),
    shared: new Map(),
    unsure: lazy(() => unsureIn(data.portraits)),
    flagged: lazy(() => flaggedIn(data)),
    again: lazy(() => daysToAgain(data)),
    last: null,
  };
  const groundOf = (scope: Scope): Ground => {
    const key = JSON.stringify(scope);
    const found = grounds.get(key) ?? {
      data,
      selection: select(data, scope),
      programme,
      always,
    };
    grounds.delete(key);
    grounds.set(key, found);
    for (const oldest of grounds.keys()) {
      if (grounds.size <= REMEMBERED) break;
      grounds.delete(oldest);
    }
    return found;
  };
  return {
    dataset: data,
    count: async (questions, signal) => {
      const found: Tally[] = questions.map(() => []);
      let since = performance.now();
      for (const { places, conditions } of byScope(questions)) {
        for (const place of places) {
          // An abort is only heard between two tasks.
          if (signal !== undefined && performance.now() - since > LONGEST) {
            await new Promise((resolve) => setTimeout(resolve));
            since = performance.now();
          }
          signal?.throwIfAborted();
          const question = questions[place];
          if (question !== undefined) found[place] = answer(question, groundOf(question.scope), conditions);
        }
      }
      return found;
    },
  };
}

interface OfScope {
  /** Places of questions. */
  readonly places: readonly number[];
  /** Of all the measures of registrations that are asked for, if one mask holds them. */
  readonly conditions: Conditions | null;
}

/** Questions of one scope one after the other, for they share a pass. */
function byScope(questions: readonly Question[]): readonly OfScope[] {
  const groups = new Map<string, { places: number[]; measures: FactMeasure[]; marks: Predicate[] }>();
  questions.forEach((question, place) => {
    const key = JSON.stringify(question.scope);
    const own = groups.get(key) ?? { places: [], measures: [], marks: [] };
    groups.set(key, own);
    own.places.push(place);
    switch (question.form) {
      case 'tabulate':
        own.marks.push(...conditionsOf(question.people));
        return;
      case 'count':
        if (question.once !== true) own.measures.push(...question.measures.filter(isOfVisits));
        return;
      default:
    }
  });
  return [...groups.values()].map(({ places, measures, marks }) => ({
    places,
    conditions: sharedConditions(measures, marks),
  }));
}

function isOfVisits(measure: CountQuestion['measures'][number]): measure is FactMeasure {
  return 'count' in measure && measure.of === 'visit' && !isTimed(measure);
}

function answer(question: Question, ground: Ground, shared: Conditions | null): Tally {
  switch (question.form) {
    case 'count':
      return countAll(question, ground, shared);
    case 'tabulate':
      return tabulate(question.people, ground, shared);
    case 'follow':
      return follow(question, ground);
    default:
      return rowsBehind(question, ground);
  }
}

/** Measures are counted a fact at a time, then put side by side. */
function countAll({ measures, by, once }: CountQuestion, ground: Ground, shared: Conditions | null): Tally {
  const rows = new Map<string, { keys: TallyRow['keys']; counts: (number | null)[] }>();
  const put = (tally: readonly TallyRow[], columns: readonly number[]): void => {
    for (const { keys, counts } of tally) {
      const key = JSON.stringify(keys);
      const row = rows.get(key) ?? { keys, counts: measures.map(() => null) };
      rows.set(key, row);
      columns.forEach((column, index) => {
        row.counts[column] = counts[index] ?? null;
      });
    }
  };
  if (once === true && (by.length !== 1 || by[0] !== 'day'))
    throw new RangeError(`counted once by day, not by ${by.join(', ')}`);
  const groups = new Map<Fact | 'timed', { readonly measure: FactMeasure; readonly column: number }[]>();
  measures.forEach((measure, column) => {
    if (!('count' in measure)) {
      put(countApart(measure, by, ground), [column]);
      return;
    }
    if (once === true) {
      put(countOnce(measure, ground), [column]);
      return;
    }
    const of = isTimed(measure) ? 'timed' : measure.of;
    const group = groups.get(of) ?? [];
    groups.set(of, group);
    group.push({ measure, column });
  });
  for (const [fact, group] of groups) {
    const asked = group.map(({ measure }) => measure);
    const tally = fact === 'timed' ? countTimed(by, asked, ground) : countRows(fact, by, asked, shared, ground);
    // All of one fact, in the order of the measures: there is nothing to put side by side.
    if (group.length === measures.length) return tally;
    put(
      tally,
      group.map(({ column }) => column),
    );
  }
  return [...rows.values()];
}

function countApart(
  measure: Exclude<Measure, FactMeasure> | EverybodyKnown,
  by: CountQuestion['by'],
  ground: Ground,
): Tally {
  if ('known' in measure) return [{ keys: [], counts: [ground.data.people.length] }];
  if (by.length > 1) throw new RangeError(`${measureKey(measure)} is not counted by ${by.join(' and ')}`);
  return countResidents(measure.residents, by[0] ?? null, ground);
}
