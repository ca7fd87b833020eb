import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import type { Tally } from '../../src/metrics/ask/counter.ts';
import type { CountQuestion, Question } from '../../src/metrics/ask/question.ts';
import { sortFacts } from '../../src/model/dataset/sortFacts.ts';
import { ABSENT, type Table } from '../../src/model/dataset/table.ts';
import { programme, scope as scopeOf, tables } from '../metrics/fixture.ts';
import { dimensions, questionsIn } from './asked.ts';
import { rows, scope, tablesFrom } from './drawn.ts';

/** Tables of one server of several: the people whose turn it is and all that they did; sessions and communes whole. Rows of nobody are the first one's. */
function shardOf(all: readonly Table[], own: number, count: number): readonly Table[] {
  return all.map((table) => {
    const people = table.columns['person_id']?.values;
    if (people === undefined) return table;
    const kept = [...people.keys()].filter((row) => {
      const person = people[row] ?? ABSENT;
      return (person === ABSENT ? 0 : person % count) === own;
    });
    const columns = Object.entries(table.columns).map(
      ([name, column]) =>
        [name, { ...column, values: Int32Array.from(kept, (row) => column.values[row] ?? ABSENT) }] as const,
    );
    return { ...table, rows: kept.length, columns: Object.fromEntries(columns) };
  });
}

/** Cells added up by their keys; what has no row stays without one. */
function sum(tallies: readonly Tally[]): Tally {
  const cells = new Map<string, (number | null)[]>();
  for (const { keys, counts } of tallies.flat()) {
    const key = JSON.stringify(keys);
    const before = cells.get(key);
    cells.set(
      key,
      counts.map((count, index) => {
        const own = before?.[index] ?? null;
        return count === null || own === null ? (count ?? own) : count + own;
      }),
    );
  }
  return [...cells].map(([key, counts]) => ({ keys: JSON.parse(key) as (string | null)[], counts }));
}

const isSum = (measure: CountQuestion['measures'][number]): boolean =>
  'known' in measure || ('count' in measure && ['rows', 'people', 'minutes'].includes(measure.count));

/** What of a question is a sum of shards: all but what a session counts once, and the rows themselves. */
function summed(question: Question): readonly Question[] {
  if (question.form === 'rows') return [];
  if (question.form !== 'count') return [question];
  const measures = question.measures.filter(isSum);
  return measures.length === 0 ? [] : [{ ...question, measures } as Question];
}

const inOrder = (tally: Tally | undefined): readonly string[] =>
  (tally ?? []).map((row) => JSON.stringify(row)).toSorted();
const pair = fc.tuple(fc.constantFrom(...dimensions), fc.constantFrom(...dimensions));

describe('people spread over servers', () => {
  it('are counted as one sum, in any number of shards, for any rows, filter, dimensions and form of question', async () => {
    const property = fc.asyncProperty(
      rows,
      scope,
      pair,
      fc.integer({ min: 1, max: 6 }),
      async (drawn, asked, by, count) => {
        const all = tablesFrom(drawn);
        const questions = questionsIn(asked, by).flatMap(summed);
        const whole = await scanCounter(all, programme).count(questions);
        const shards = await Promise.all(
          Array.from({ length: count }, async (_, own) =>
            scanCounter(shardOf(all, own, count), programme).count(questions),
          ),
        );
        questions.forEach((question, index) => {
          const added = sum(shards.map((each) => each[index] ?? []));
          expect({ question, cells: inOrder(added) }).toEqual({ question, cells: inOrder(whole[index]) });
        });
      },
    );
    await fc.assert(property, { numRuns: Number(process.env['BILAN_RUNS'] ?? 60) });
  }, 180_000);

  it('attend the same sessions, which are a sum of nothing', async () => {
    const all = sortFacts(tables);
    const question: Question = {
      form: 'count',
      by: [],
      scope: scopeOf({}),
      measures: [{ count: 'sessions', of: 'visit', where: { all: [] } }],
    };
    const of = async (own: readonly Table[]): Promise<Tally> =>
      (await scanCounter(own, programme).count([question]))[0] ?? [];
    const added = sum([await of(shardOf(all, 0, 2)), await of(shardOf(all, 1, 2))]);
    expect(added[0]?.counts[0]).toBeGreaterThan((await of(all))[0]?.counts[0] ?? Number.NaN);
  });
});
