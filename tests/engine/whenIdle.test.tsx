import { afterEach, expect, it, vi } from 'vitest';
import { onceAtRest } from '../../src/engine/whenIdle.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('begins what is heavy once the reader lets the page rest, and what comes after whenever there is time', () => {
  vi.useFakeTimers();
  const run = onceAtRest();
  const begun: string[] = [];
  run(() => begun.push('first'), 0);
  vi.advanceTimersByTime(5000);
  window.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(5000);
  expect(begun).toEqual([]);
  vi.advanceTimersByTime(3000);
  expect(begun).toEqual(['first']);
  run(() => begun.push('second'), 0);
  vi.advanceTimersByTime(2000);
  expect(begun).toEqual(['first', 'second']);
});
