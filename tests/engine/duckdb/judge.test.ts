import { afterEach, expect, it, vi } from 'vitest';
import { openJudge } from '../../../src/engine/duckdb/judge.ts';
import { programme } from '../../metrics/fixture.ts';

afterEach(() => {
  vi.useRealTimers();
});

const watching = () => {
  const told: string[] = [];
  const judgeOf = openJudge(programme, async () => {
    told.push('opened');
    return {
      counter: { count: async (questions) => questions.map(() => []) },
      close: async () => {
        told.push('closed');
      },
    };
  });
  return { told, judgeOf };
};

it('gives its memory back when nobody asks it anything any more, and counts again for whoever does', async () => {
  vi.useFakeTimers();
  const { told, judgeOf } = watching();
  const judge = await judgeOf(() => [])();
  await judge.count([]);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(told).toEqual(['opened']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(told).toEqual(['opened', 'closed']);
  await judge.count([]);
  expect(told).toEqual(['opened', 'closed', 'opened']);
});

it('holds one dataset at a time', async () => {
  vi.useFakeTimers();
  const { told, judgeOf } = watching();
  await judgeOf(() => [])();
  await judgeOf(() => [])();
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['opened', 'opened', 'closed']);
});

it('tries again after it could not be had', async () => {
  let tries = 0;
  const judge = openJudge(programme, async () => {
    tries += 1;
    throw new Error('no WebAssembly');
  })(() => []);
  await expect(judge()).rejects.toThrow('no WebAssembly');
  await expect(judge()).rejects.toThrow('no WebAssembly');
  expect(tries).toBe(2);
});
