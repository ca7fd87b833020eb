import { describe, expect, it } from 'vitest';
import { encodeTable } from '../../../src/engine/sql/encodeTable.ts';

const csv = (values: Int32Array): string =>
  new TextDecoder().decode(
    encodeTable({ name: 't', rows: values.length, columns: { a: { type: 'integer', values } } }).csv,
  );

describe('encodeTable', () => {
  it('writes whole numbers of every length, and nothing for the missing', () => {
    expect(csv(Int32Array.of(0, 9, 10, 99, 100, 2_147_483_647, -1))).toBe('0\n9\n10\n99\n100\n2147483647\n\n');
  });

  it('refuses a code without label', () => {
    const column = { type: 'category', domain: 'd', labels: ['a'], values: Int32Array.of(1) } as const;
    expect(() => encodeTable({ name: 't', rows: 1, columns: { column } })).toThrow('no label for code 1');
  });
});
