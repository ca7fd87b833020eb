import { describe, expect, it } from 'vitest';
import { ABSENT } from '../../../src/model/dataset/table.ts';
import { exposureOf, type Trails } from '../../../src/share/publish/exposure.ts';
import { foldAlone } from '../../../src/share/publish/foldAlone.ts';
import type { Visible } from '../../../src/share/publish/generalise.ts';

const trail = (...visits: readonly (readonly [day: number, city: number, session: number])[]) => ({
  days: new Set(visits.map(([day]) => day)),
  visits: new Set(visits.map(([day, city]) => `${day} ${city}`)),
  sessions: new Set(visits.map(([, , session]) => session)),
});
/** Three people on one day in one city; the third came a second time. */
const trails: Trails = new Map([
  [0, trail([1, 5, 0])],
  [1, trail([1, 5, 0])],
  [2, trail([1, 5, 0], [2, 5, 1])],
]);
const people = (gender: readonly number[], age: readonly number[]): Visible => ({
  gender: Int32Array.from(gender),
  age: Int32Array.from(age),
  home: new Int32Array(gender.length),
  occupation: new Int32Array(gender.length),
});

describe('who can be singled out', () => {
  it('is whoever alone came on their days, or at one visit with what is visible of them', () => {
    expect(exposureOf(trails, people([0, 0, 0], [3, 3, 3]))).toEqual({
      people: 3,
      days: 1,
      // The third was the only one there on the second day.
      visit: 1,
      portrait: 1,
      everything: 1,
    });
    expect(exposureOf(trails, people([0, 1, 0], [3, 3, 3]))).toMatchObject({ days: 1, visit: 2, everything: 3 });
  });

  it('is nobody at a visit that others made once answers are blanked, and what is lost is counted', () => {
    const visible = people([0, 1, 0], [3, 3, 3]);
    const losses = foldAlone(visible, trails, 1);
    expect(exposureOf(trails, visible)).toMatchObject({ visit: 1, portrait: 1 });
    expect([...visible.gender]).toEqual([ABSENT, ABSENT, ABSENT]);
    expect(losses.gender).toBe(3);
  });

  it('blanks nothing of people who are alike', () => {
    const pair: Trails = new Map([...trails].slice(0, 2));
    const visible = people([0, 0], [3, 3]);
    expect(foldAlone(visible, pair, 1)).toEqual({ home: 0, occupation: 0, age: 0, gender: 0 });
    expect([...visible.age]).toEqual([3, 3]);
  });
});
