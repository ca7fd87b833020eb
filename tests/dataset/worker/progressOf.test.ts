import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ImportProgress } from '../../../src/dataset/dataset.ts';
import { progressOf } from '../../../src/dataset/worker/progressOf.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells at once that a file is begun, then what was read a few times a second', () => {
  const told: ImportProgress[] = [];
  const tell = progressOf([{ name: 'mars.csv', blob: new Blob(['x']) }], (progress) => told.push(progress));
  tell(0, 0, 0);
  for (let step = 1; step <= 100; step += 1) {
    vi.advanceTimersByTime(10);
    tell(0, step * 10, step / 100);
  }
  expect(told.map(({ rows }) => rows)).toEqual([0, 200, 400, 600, 800, 1000]);
  expect(told.at(-1)).toEqual({ file: 'mars.csv', done: 0, files: 1, rows: 1000, share: 1, left: 0 });
});
