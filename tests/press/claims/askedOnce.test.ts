import { expect, it } from 'vitest';
import { askedOnce } from '../../../src/press/claims/judge/askedOnce.ts';
import { everything } from '../../../src/model/address/filter.ts';
import type { Question } from '../../../src/metrics/ask/question.ts';

const period = { from: '2019-02-15', to: '2020-02-15' };
const about = (theme: string): Question => ({
  form: 'tabulate',
  people: { key: 'again' },
  scope: { ...everything, period, themes: [theme] },
});

it('asks each question once, in order, however often and however many at a time', async () => {
  const asked: string[] = [];
  const once = askedOnce({
    count: (questions) => {
      const themes = questions.map(({ scope }) => scope.themes.join());
      asked.push(themes.join(' '));
      return Promise.resolve(themes.map((theme) => [{ keys: [theme], counts: [1] }]));
    },
  });
  const told = async (...themes: readonly string[]): Promise<readonly unknown[]> =>
    (await once.count(themes.map(about))).map(([row]) => row?.keys[0]);
  expect(await Promise.all([told('a', 'b'), told('b', 'c', 'b')])).toEqual([
    ['a', 'b'],
    ['b', 'c', 'b'],
  ]);
  expect(await told('c', 'a')).toEqual(['c', 'a']);
  expect(asked).toEqual(['a b', 'c']);
});

it('asks again what could not be answered', async () => {
  let calls = 0;
  const once = askedOnce({
    count: async () => {
      calls += 1;
      if (calls === 1) throw new Error('no engine');
      return Promise.resolve([[{ keys: [], counts: [7] }]]);
    },
  });
  await expect(once.count([about('a')])).rejects.toThrow('no engine');
  expect(await once.count([about('a')])).toEqual([[{ keys: [], counts: [7] }]]);
});
