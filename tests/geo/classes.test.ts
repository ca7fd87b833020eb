import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, classOf } from '../../src/geo/classes.ts';

describe('classes of a choropleth', () => {
  it('hold about as many areas each, between round bounds', () => {
    expect(classesOf([1.04, 2.11, 3.18, 4.22, 5.27, 6.33, 7.41, 8.46, 9.52, 10.9])).toEqual([
      { from: 1.04, to: 3 },
      { from: 3, to: 4.8 },
      { from: 4.8, to: 6.8 },
      { from: 6.8, to: 8.7 },
      { from: 8.7, to: 10.9 },
    ]);
  });

  it('are none without a value, and one for a single value', () => {
    expect(classesOf([])).toEqual([]);
    expect(classesOf([0.5, 0.5])).toEqual([{ from: 0.5, to: 0.5 }]);
  });

  it('are no more than the distinct values', () => {
    expect(classesOf([0, 0, 0, 1])).toHaveLength(1);
    expect(classesOf([0, 1, 2])).toEqual([
      { from: 0, to: 0.7 },
      { from: 0.7, to: 1.3 },
      { from: 1.3, to: 2 },
    ]);
  });

  it('have every value in exactly one, none empty', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const classes = classesOf(values);
        const found = values.map((value) => classOf(value, classes));
        expect(found).not.toContain(-1);
        expect(new Set(found).size).toBe(classes.length);
      }),
    );
  });
});
