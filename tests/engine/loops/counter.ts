import type { Counter, Tally, TallyRow } from '../../../src/metrics/ask/counter.ts';
import type { Question, RowsQuestion } from '../../../src/metrics/ask/question.ts';
import { ofRow } from '../../../src/metrics/define/algebra.ts';
import type { Table } from '../../../src/model/dataset/table.ts';
import type { Programme } from '../../../src/model/place/programme.ts';
import { count } from './count.ts';
import { follow } from './follow.ts';
import { holds } from './predicate.ts';
import { type Place, rowsIn } from './scope.ts';
import { tabulate } from './tabulate.ts';
import { readWorld, type Row, type Value } from './world.ts';

/** Counts by walking over every row, in the most obvious way: what the engines are held to. */
export function loopCounter(tables: readonly Table[], programme: Programme): Counter {
  const world = readWorld(tables);
  return {
    count: async (questions, signal) => {
      signal?.throwIfAborted();
      return questions.map((question) => answer(question, { world, scope: question.scope, programme }));
    },
  };
}

function answer(question: Question, place: Place): Tally {
  switch (question.form) {
    case 'count':
      return count(question, place);
    case 'tabulate':
      return tabulate(question.people, place);
    case 'follow':
      return follow(question, place);
    default:
      return behind(question, place);
  }
}

function behind({ of: { of: fact, where }, most }: RowsQuestion, place: Place): Tally {
  const rows = rowsIn(fact, place).filter((row) => holds(ofRow(where), row, [], place));
  const detail = { visit: 'theme', opportunity: 'type', coaching: '' }[fact];
  const told = rows.map((row): TallyRow => {
    const isUntold = fact === 'visit' && row['person_id'] === null;
    const number = (column: string): number | null => (row[column] === null ? null : Number(row[column]));
    return {
      keys: [String(row['day']), fact === 'visit' ? label(row, 'city') : null, label(row, detail)],
      counts: [number('person_id'), isUntold ? null : number('source_id'), isUntold ? null : number('line')],
    };
  });
  const order = ({ keys, counts: [person = null, ...others] }: TallyRow): readonly Value[] => [
    person,
    ...keys,
    ...others,
  ];
  return told.toSorted((a, b) => compare(order(a), order(b))).slice(0, most);
}

function label(row: Row, column: string): string | null {
  const value = row[column] ?? null;
  return value === null ? null : String(value);
}

/** What is not known comes last. */
function compare(a: readonly Value[], b: readonly Value[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  const [one = null, other = null] = [a[at], b[at]];
  if (at < 0) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
