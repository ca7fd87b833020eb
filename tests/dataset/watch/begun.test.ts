import { afterEach, expect, it } from 'vitest';
import { BEGUN, beginWorker, begunWorker } from '../../../src/dataset/watch/begun.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, BEGUN);
});

const worker = (): Worker => new EventTarget() as Worker;

it('hands over once the worker that was begun', () => {
  expect(begunWorker()).toBeNull();
  const begun = worker();
  beginWorker(begun);
  expect(begunWorker()).toBe(begun);
  expect(begunWorker()).toBeNull();
});

it('hands over none that failed before anybody could hear it', () => {
  const begun = worker();
  beginWorker(begun);
  begun.dispatchEvent(new Event('error'));
  expect(begunWorker()).toBeNull();
});
