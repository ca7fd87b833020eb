import { expect, it } from 'vitest';
import { sqlCounter } from '../../../src/engine/sql/counter.ts';
import { checked } from '../../../src/metrics/ask/checked.ts';
import type { TallyRow } from '../../../src/metrics/ask/counter.ts';
import { peopleBy } from '../../../src/metrics/ask/questions.ts';
import { programme, scope } from '../fixture.ts';

const byCity = peopleBy(scope({}), 'city');
const row = (keys: TallyRow['keys'], ...counts: TallyRow['counts']): TallyRow => ({ keys, counts });

it('hands on the answers that were asked for', () => {
  const tallies = [[row(['34172'], 2), row([null], 1)], [row([], 3)]];
  expect(checked([byCity, peopleBy(scope({}))], tallies)).toBe(tallies);
});

it.each([
  ['a key too many', row(['34172', 'F'], 2), '{"keys":["34172","F"],"counts":[2]}'],
  ['a count too many', row(['34172'], 2, 5), '{"keys":["34172"],"counts":[2,5]}'],
  ['half a person', row(['34172'], 1.5), '{"keys":["34172"],"counts":[1.5]}'],
  ['a negative count', row(['34172'], -1), '{"keys":["34172"],"counts":[-1]}'],
])('throws with the row that has %s', (_, wrong, told) => {
  expect(() => checked([byCity], [[wrong]])).toThrow(`a row that nobody asked for: ${told}`);
});

it('throws with the second row of a cell', () => {
  expect(() => checked([byCity], [[row(['34172'], 2), row(['34172'], 3)]])).toThrow(
    'a row that nobody asked for: {"keys":["34172"],"counts":[3]}',
  );
});

it('throws with a second total, and when an answer is missing', () => {
  const total = peopleBy(scope({}));
  expect(() => checked([total], [[row([], 1), row([], 2)]])).toThrow('a row that nobody asked for');
  expect(() => checked([total, byCity], [[row([], 1)]])).toThrow('2 questions were asked, 1 answered');
});

it('throws with a row of a block that no statement has, or that comes twice', async () => {
  const answering = (rows: Parameters<typeof JSON.stringify>[0]) =>
    sqlCounter(async () => rows, programme).count([byCity]);
  await expect(answering([{ block: 7, k0: '34172', v0: 1 }])).rejects.toThrow(
    'a row that nobody asked for: {"block":7,"k0":"34172","v0":1}',
  );
  const twice = { block: 0, k0: '34172', v0: 1 };
  await expect(answering([twice, { ...twice, v0: 2 }])).rejects.toThrow('a row that nobody asked for');
});
