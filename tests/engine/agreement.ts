import fc from 'fast-check';
import { expect } from 'vitest';
import type { Counter, Tally } from '../../src/metrics/ask/counter.ts';
import type { Question } from '../../src/metrics/ask/question.ts';
import type { Scope } from '../../src/model/address/filter.ts';
import type { Table } from '../../src/model/dataset/table.ts';
import { dimensions, questionsIn } from './asked.ts';
import { rows, scope, tablesFrom } from './drawn.ts';

/** Makes a counter of tables. */
export type Opened = (tables: readonly Table[]) => Promise<Counter>;

const pair = fc.tuple(fc.constantFrom(...dimensions), fc.constantFrom(...dimensions));
const picks = fc.array(fc.nat(), { minLength: 6, maxLength: 10 });

/** Rows of cells come in no order. */
const inOrder = (tally: Tally | undefined): readonly string[] =>
  (tally ?? []).map((row) => JSON.stringify(row)).toSorted();

/** Some of all the questions of two scopes, counted by two counters on any rows; rejects with the first question that they answer differently. */
export async function agree(runs: fc.Parameters<unknown>, one: Opened, other: Opened): Promise<void> {
  await fc.assert(
    fc.asyncProperty(rows, scope, scope, pair, picks, async (drawn, first, second, by, picked) => {
      const tables = tablesFrom(drawn);
      const all = [first, second].flatMap((asked: Scope) => questionsIn(asked, by));
      const questions = picked.flatMap((at): readonly Question[] => all.slice(at % all.length, (at % all.length) + 1));
      const [found, expected] = [
        await (await one(tables)).count(questions),
        await (await other(tables)).count(questions),
      ];
      questions.forEach((question, index) => {
        expect({ question, rows: inOrder(found[index]) }).toEqual({ question, rows: inOrder(expected[index]) });
      });
    }),
    runs,
  );
}
