import type { Counter, Tally } from '../../src/metrics/ask/counter.ts';
import type { CountQuestion, Question } from '../../src/metrics/ask/question.ts';
import { everything, type Scope } from '../../src/model/address/filter.ts';
import type { Table } from '../../src/model/dataset/table.ts';
import { addDays, fromDayNumber, toDayNumber } from '../../src/model/time/day.ts';
import { programme } from '../metrics/fixture.ts';
import type { Opened } from './agreement.ts';
import { loopCounter } from './loops/counter.ts';

/** Plain loops with one thing wrong: with what they are asked, with what they answer, or with the rows they read for some questions. */
interface Fault {
  readonly ask?: (question: Question) => Question;
  readonly answer?: (tally: Tally, question: Question, counter: Counter) => Tally | Promise<Tally>;
  readonly rows?: (tables: readonly Table[]) => readonly Table[];
}

export const open =
  ({ ask = (question) => question, answer = (tally) => tally, rows = (tables) => tables }: Fault): Opened =>
  async (tables) => {
    const counter = loopCounter(rows(tables), programme);
    return {
      count: async (questions, signal) => {
        const tallies = await counter.count(questions.map(ask), signal);
        return Promise.all(questions.map(async (question, index) => answer(tallies[index] ?? [], question, counter)));
      },
    };
  };

/** Another scope than asked for. */
const elsewhere = (change: (scope: Scope) => Partial<Scope>): Fault => ({
  ask: (question) => ({ ...question, scope: { ...question.scope, ...change(question.scope) } }),
});

const ofCount = (change: (question: CountQuestion) => Question): Fault => ({
  ask: (question) => (question.form === 'count' ? change(question) : question),
});

/** Another subject than asked for, where people are. */
const notPeople = (count: 'rows' | 'sessions'): Fault =>
  ofCount((question) =>
    question.once === true
      ? question
      : {
          ...question,
          measures: question.measures.map((each) =>
            'count' in each && each.of === 'visit' && each.count === 'people' ? { ...each, count } : each,
          ),
        },
  );

const ofTally = (
  isOf: (question: Question) => boolean,
  change: (tally: Tally, question: Question) => Tally,
): Fault => ({ answer: (tally, question) => (isOf(question) ? change(tally, question) : tally) });

const isBy = (question: Question, id: string): boolean =>
  question.form === 'count' && question.by.length === 1 && question.by[0] === id;

/** Values of one column changed. */
const column = (name: Table['name'], of: string, change: (value: number) => number): Fault => ({
  rows: (tables) =>
    tables.map((table) => {
      const found = table.columns[of];
      if (table.name !== name || found === undefined) return table;
      return { ...table, columns: { ...table.columns, [of]: { ...found, values: found.values.map(change) } } };
    }),
});

const dayAfter = (day: string): string => addDays(day, 1);

export const faults: Readonly<Record<string, Fault>> = {
  'somebody followed one day too long': {
    ask: (question) => (question.form === 'follow' ? { ...question, asOf: addDays(question.asOf, 1) } : question),
  },
  'a window one day too long': {
    ask: (question) =>
      question.form === 'follow' && 'window' in question.to
        ? { ...question, to: { ...question.to, window: question.to.window + 1 } as typeof question.to }
        : question,
  },
  'those who came next exchanged with those still waited for': ofTally(
    (question) => question.form === 'follow' && 'next' in question.to,
    (tally) => tally.map(({ keys, counts }) => ({ keys, counts: counts.toReversed() })),
  ),
  'a total that is the sum of its cells': {
    answer: async (tally, question, counter) => {
      if (question.form !== 'count' || question.by.length > 0 || question.once === true) return tally;
      const [cells = []] = await counter.count([{ ...question, by: ['city'] }]);
      return tally.map(({ keys, counts }) => ({
        keys,
        counts: counts.map((count, at) =>
          cells.length === 0 ? count : cells.reduce((sum, cell) => sum + (cell.counts[at] ?? 0), 0),
        ),
      }));
    },
  },
  'people who are not told apart': notPeople('rows'),
  'sessions counted for people': notPeople('sessions'),
  'who is not known left out': ofTally(
    (question) => question.form === 'count',
    (tally) => tally.filter(({ keys }) => !keys.includes(null)),
  ),
  'nothing known told as zero': ofTally(
    (question) => question.form === 'count',
    (tally) => tally.map(({ keys, counts }) => ({ keys, counts: counts.map((count) => count ?? 0) })),
  ),
  'no gender told as one': column('person', 'gender', (value) => Math.max(0, value)),
  'a condition forgotten': ofCount((question) =>
    question.once === true
      ? question
      : {
          ...question,
          measures: question.measures.map((each) => ('count' in each ? { ...each, where: { all: [] } } : each)),
        },
  ),
  'the last day counted in': elsewhere(({ period: { from, to } }) => ({ period: { from, to: dayAfter(to) } })),
  'the first day left out': elsewhere(({ period: { from, to } }) => ({ period: { from: dayAfter(from), to } })),
  'the end of a month moved to the next': {
    answer: async (tally, question, counter) => {
      if (!isBy(question, 'month') || question.form !== 'count') return tally;
      const [days = []] = await counter.count([{ ...question, by: ['day'] }]);
      const moved = days.filter(({ keys: [day] }) => day !== null && day !== undefined && /-3[01]$/.test(day));
      return moved.length === 0
        ? tally
        : tally.map(({ keys, counts }) => ({
            keys: keys.map((key) =>
              moved.some(({ keys: [day] }) => day?.startsWith(key ?? '') === true) ? dayAfterIn(key) : key,
            ),
            counts,
          }));
    },
  },
  'weeks that begin on a Sunday': ofTally(
    (question) => isBy(question, 'weekday'),
    (tally) => tally.map(({ keys: [day = null], counts }) => ({ keys: [String((Number(day) % 7) + 1)], counts })),
  ),
  'two dimensions exchanged': ofTally(
    (question) => question.form === 'count' && question.by.length === 2,
    (tally) => tally.map(({ keys, counts }) => ({ keys: keys.toReversed(), counts })),
  ),
  'a row behind a figure too few': ofTally(
    (question) => question.form === 'rows',
    (tally) => tally.slice(0, -1),
  ),
  'a first visit a day late': column('person', 'first_day', (value) => value + 1),
  'places of a session forgotten': column('session', 'capacity', () => 0),
  'lengths forgotten': column('registration', 'duration', () => -1),
  'a length that is not known told as zero': column('registration', 'duration', (minutes) => Math.max(0, minutes)),
  ...Object.fromEntries(
    (['cities', 'departments', 'themes', 'partners', 'gender', 'age', 'occupation', 'reserved'] as const).map(
      (name) => [`the filter ${name} ignored`, elsewhere(() => ({ [name]: everything[name] }))],
    ),
  ),
};

/** The month after one. */
function dayAfterIn(month: string | null): string {
  return fromDayNumber(toDayNumber(`${month}-28`) + 7).slice(0, 7);
}
