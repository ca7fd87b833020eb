import { expect, it } from 'vitest';
import { noMasks, numberOf } from '../../../../src/engine/scan/pass/masks.ts';

it('numbers a thousand masks in the order they are met, and finds them again', () => {
  const known = noMasks();
  const masks = Array.from({ length: 1000 }, (_, index) => index * 1_048_577);
  const places = masks.map((_, index) => index);
  expect(masks.map((mask) => numberOf(known, mask))).toEqual(places);
  expect(masks.map((mask) => numberOf(known, mask))).toEqual(places);
  expect(known.all).toEqual(masks);
});
