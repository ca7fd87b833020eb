import { expect, it } from 'vitest';
import { pace } from '../../../scripts/serve/pace.ts';

it('lets half of a minute pass at once, then one at a time, each client by itself', () => {
  let now = 1_000_000;
  const wait = pace(60, () => now);
  const atOnce = Array.from({ length: 31 }, () => wait('a'));
  expect([atOnce.slice(0, 30).every((each) => each === null), atOnce[30]]).toEqual([true, 1]);
  expect(wait('b')).toBeNull();
  now += 1000;
  expect([wait('a'), wait('a')]).toEqual([null, 1]);
  now += 600_000;
  expect(Array.from({ length: 31 }, () => wait('a')).filter((each) => each === null)).toHaveLength(30);
});

it('forgets the clients that asked longest ago', () => {
  const wait = pace(2, () => 0);
  expect([wait('a'), wait('a')]).toEqual([null, 30]);
  for (let other = 0; other < 10_000; other += 1) wait(`other ${other}`);
  expect(wait('a')).toBeNull();
});
