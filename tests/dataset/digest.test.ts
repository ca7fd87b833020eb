import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/dataset/digest.ts';
import { answersKey, noAnswers } from '../../src/model/dataset/answers.ts';

const told = answersKey(noAnswers, 'a.csv', null);

const [a, b] = [
  { sha256: 'a'.repeat(64), told },
  { sha256: '5'.repeat(64), told },
];

describe('digestOf', () => {
  it('names the same files the same, whatever their order or number', () => {
    expect(digestOf([a, b])).toBe(digestOf([b, a, a]));
  });

  it('names other files otherwise', () => {
    expect(digestOf([a])).not.toBe(digestOf([a, b]));
  });

  it('names the same files read with other answers otherwise', () => {
    const answered = { ...noAnswers, files: [{ file: 'a.csv', city: '34172' }] };
    expect(digestOf([{ ...a, told: answersKey(answered, 'a.csv', null) }])).not.toBe(digestOf([a]));
  });
});
