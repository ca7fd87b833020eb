import { expect, it } from 'vitest';
import { xxHash32 } from '../../../src/dataset/snapshot/xxHash32.ts';

/** From the reference implementation. */
it.each([
  ['', 0x02cc5d05],
  ['a', 0x550d7456],
  ['abc', 0x32d153ff],
  ['Nobody inspects the spammish repetition', 0xe2293b2f],
])('is that of the reference for %j', (text, sum) => {
  expect(xxHash32(new TextEncoder().encode(text))).toBe(sum);
});
