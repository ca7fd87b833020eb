import { expect, it } from 'vitest';
import { decodeAnswers, encodeAnswers } from '../../src/dataset/answersFile.ts';
import { isWritable } from '../../src/model/dataset/publishedAnswers.ts';

it('reads back what it wrote, maps too', () => {
  const published = {
    form: 1 as const,
    views: ['from=2019-02-15&to=2020-02-15'],
    answers: { a: [{ total: { state: 'withheld' }, cells: [] }], b: new Map([['Caisse', 'rising']]), c: null },
  };
  expect(decodeAnswers(encodeAnswers(published))).toEqual(published);
});

it('tells what cannot be written', () => {
  expect(isWritable({ a: [1, 'b', null, new Map([['k', { n: 0.5 }]])] })).toBe(true);
  expect(isWritable({ told: () => 1 })).toBe(false);
  expect(isWritable([Number.NaN])).toBe(false);
  expect(isWritable(new Date(0))).toBe(false);
});

it.each(['', '{}', '{"form":2,"views":[],"answers":{}}', '{"form":1,"views":[1],"answers":{}}'])(
  'refuses %j',
  (text) => {
    expect(() => decodeAnswers(text)).toThrow();
  },
);
