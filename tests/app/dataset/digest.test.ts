import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/app/dataset/digest.ts';

const [a, b] = [{ sha256: 'a'.repeat(64) }, { sha256: '5'.repeat(64) }];

describe('digestOf', () => {
  it('names the same files the same, whatever their order or number', () => {
    expect(digestOf([a, b])).toBe(digestOf([b, a, a]));
  });

  it('names other files otherwise', () => {
    expect(digestOf([a])).not.toBe(digestOf([a, b]));
  });
});
