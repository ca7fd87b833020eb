import { describe, expect, it } from 'vitest';
import { isSmallYear, isToldOfSmallYear } from '../../../../src/metrics/release/added/smallYears.ts';

describe('a programme year of few people', () => {
  it('is one of fewer than 300', () => {
    const of = (people: number): boolean => isSmallYear({ key: '', count: 5_000, people, columns: new Map() });
    expect([0, 1, 299, 300].map(of)).toEqual([false, true, true, false]);
    expect(isSmallYear(undefined)).toBe(false);
  });

  it('is told of as a whole, by place or by what people are', () => {
    expect(isToldOfSmallYear('people', [])).toBe(true);
    expect(isToldOfSmallYear('women-share', [])).toBe(true);
    expect(isToldOfSmallYear('hub-people', [])).toBe(true);
    expect(isToldOfSmallYear('attendances', [{ by: 'city', keys: ['34172'] }])).toBe(true);
    expect(
      isToldOfSmallYear('people', [
        { by: 'department', keys: ['34'] },
        { by: 'city', keys: ['34172'] },
      ]),
    ).toBe(true);
  });

  it('is told of by no partner, and by no two things at once', () => {
    expect(isToldOfSmallYear('people', [{ by: 'partner', keys: ['Asso A'] }])).toBe(false);
    expect(isToldOfSmallYear('reserved-attendances', [])).toBe(false);
    expect(isToldOfSmallYear('women-share', [{ by: 'city', keys: ['34172'] }])).toBe(false);
    expect(isToldOfSmallYear('hub-people', [{ by: 'gender', keys: ['F'] }])).toBe(false);
  });
});
