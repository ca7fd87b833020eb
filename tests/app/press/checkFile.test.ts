import { expect, it } from 'vitest';
import { readCheck, type SavedCheck, writeCheck } from '../../../src/app/press/checkFile.ts';

const check: SavedCheck = {
  on: '2020-03-03',
  dataset: 'abc',
  text: '30 120 personnes « formées ».',
  verdicts: ['confirmed'],
  chosen: [[0, 1]],
};

it('reads back what it writes', () => {
  expect(readCheck(writeCheck(check))).toEqual(check);
});

it('reads no other file', () => {
  expect(readCheck('')).toBeNull();
  expect(readCheck('[]')).toBeNull();
  expect(readCheck(writeCheck({ ...check, on: 'hier' }))).toBeNull();
  expect(readCheck(writeCheck(check).replace('"version": 1', '"version": 2'))).toBeNull();
});
