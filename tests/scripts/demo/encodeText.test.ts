import { describe, expect, it } from 'vitest';
import { delimited } from '../../../scripts/demo/write/delimited.ts';
import { toUtf8, toWindows1252 } from '../../../scripts/demo/write/encodeText.ts';

describe('text as bytes', () => {
  it('writes the apostrophe, the euro and the ligature where windows-1252 has them', () => {
    expect([...toWindows1252('é’€œŸ')]).toEqual([0xe9, 0x92, 0x80, 0x9c, 0x9f]);
  });

  it('refuses a character windows-1252 does not have', () => {
    expect(() => toWindows1252('ł')).toThrow('windows-1252 has no ł');
  });

  it('marks UTF-8 when asked', () => {
    expect([...toUtf8('a', 'bom')]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
    expect([...toUtf8('a', 'no-bom')]).toEqual([0x61]);
  });

  it('quotes only cells that hold the delimiter, a quote or a line break', () => {
    expect(delimited([['a,b', 'c;d', '"e"', 'f\ng']], ';', '\r\n')).toBe('a,b;"c;d";"""e""";"f\ng"\r\n');
  });
});
