import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, classOf } from '../../src/geo/classes.ts';

describe('classes of a choropleth', () => {
  it('break where the values are far apart, at round bounds', () => {
    expect(classesOf([1.04, 1.11, 1.2, 3.02, 3.15, 3.3, 13.2], 3)).toEqual([
      { from: 1.04, to: 3 },
      { from: 3, to: 10 },
      { from: 10, to: 13.2 },
    ]);
  });

  it('leave alone the value that stands far from all others', () => {
    const classes = classesOf([2.1, 2.4, 2.5, 2.9, 3, 3.4, 3.6, 13.2]);
    expect(classes.at(-1)).toEqual({ from: 10, to: 13.2 });
    expect(classOf(3.6, classes)).toBeLessThan(classes.length - 1);
  });

  it('are none without a value, and one for a single value', () => {
    expect(classesOf([])).toEqual([]);
    expect(classesOf([0.5, 0.5])).toEqual([{ from: 0.5, to: 0.5 }]);
  });

  it('are no more than the distinct values', () => {
    expect(classesOf([0, 0, 0, 1])).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 1 },
    ]);
    expect(classesOf([0, 1, 2])).toHaveLength(3);
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
