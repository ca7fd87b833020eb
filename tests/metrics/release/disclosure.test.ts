import { describe, expect, it } from 'vitest';
import { protect, release } from '../../../src/metrics/release/disclosure.ts';
import type { Figure, Measured } from '../../../src/model/figure/figure.ts';
import { byCity, count, share } from '../../ui/compare/figures.ts';

const states = ({ cells }: Measured): readonly string[] =>
  cells.map(({ figure }) => (figure.state === 'withheld' ? figure.reason : figure.state));
const alone = (figure: Figure, indicator: 'women-share' | 'opportunity-rate' = 'women-share'): Figure =>
  protect({ ...byCity(indicator, 'share', []), total: figure }).total;

describe('what leaves the machine', () => {
  it('is in the order of what is shown: that of the counts would tell that 39 of b are 38 to 40', () => {
    const cities = byCity('people', 'people', [
      ['a', count(40)],
      ['b', count(39)],
      ['c', count(38)],
      ['d', count(3)],
    ]);
    const told = release(cities, 'press', new Map([['b', 'complementary']]));
    expect(told.cells.map(({ key }) => key)).toEqual(['a', 'c', 'b', 'd']);
    expect(release(cities, 'internal').cells.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('withholds a count of 1 to 10 people, not zero nor 11', () => {
    const people = byCity('people', 'people', [
      ['a', count(1)],
      ['b', count(10)],
      ['c', count(11)],
      ['d', count(0)],
    ]);
    expect(states(protect(people))).toEqual(['small-count', 'small-count', 'shown', 'shown']);
  });

  it('withholds a second cell where one alone is small, the smallest', () => {
    const people = byCity('people', 'people', [
      ['a', count(3)],
      ['b', count(40)],
      ['c', count(20)],
      ['d', count(0)],
    ]);
    expect(states(protect(people))).toEqual(['small-count', 'shown', 'complementary', 'shown']);
  });

  it('withholds the share of a city where all but few of the whole, or of its base, came', () => {
    const shares = (own: Figure): readonly string[] =>
      states(
        protect({
          ...byCity('women-share', 'share', [
            ['a', own],
            ['b', share(40, 90)],
            ['c', share(50, 120)],
          ]),
          total: share(152, 400),
        }),
      );
    expect(shares(share(146, 300))[0]).toBe('complementary');
    expect(shares(share(100, 395))[0]).toBe('complementary');
    expect(shares(share(100, 300))).toEqual(['shown', 'shown', 'shown']);
  });

  it('withholds a share that rests on few, leaves few out, or is of few', () => {
    expect(alone(share(10, 100)).state).toBe('withheld');
    expect(alone(share(90, 100)).state).toBe('withheld');
    expect(alone(share(11, 100)).state).toBe('shown');
    expect(alone(share(0, 10)).state).toBe('withheld');
    expect(alone(share(10, 10)).state).toBe('withheld');
    expect(alone(share(0, 11)).state).toBe('shown');
  });

  it('withholds the rate of an outcome on fewer than sixty people', () => {
    expect(alone(share(20, 59), 'opportunity-rate')).toEqual({ state: 'withheld', reason: 'small-base' });
    expect(alone(share(20, 60), 'opportunity-rate').state).toBe('shown');
  });

  it('withholds people per session where few came', () => {
    const figure = (attendances: number): Figure => share(attendances, 2);
    const total = (attendances: number): string =>
      protect({ ...byCity('people-per-session', 'per-session', []), total: figure(attendances) }).total.state;
    expect([total(10), total(11)]).toEqual(['withheld', 'shown']);
  });

  it('leaves sessions and cities as they are', () => {
    const sessions = byCity('sessions', 'sessions', [['a', count(1)]]);
    expect(protect(sessions)).toBe(sessions);
  });

  it('withholds a small number of missing answers without withholding the share', () => {
    const figure: Figure = { state: 'shown', value: 0.5, numerator: 50, denominator: 100, unknown: 3 };
    expect(alone(figure)).toEqual({ ...figure, unknown: null });
    expect(alone({ ...figure, unknown: 12 })).toEqual({ ...figure, unknown: 12 });
  });
});

describe('profiles', () => {
  const gender: Measured = {
    ...byCity('people', 'people', [
      ['F', count(502)],
      ['M', count(451)],
      ['X', count(4)],
      ['unknown', count(33)],
    ]),
    by: 'gender',
    total: count(990),
  };

  it('shows the data keeper everything', () => {
    expect(release(gender, 'internal')).toBe(gender);
  });

  it('withholds a second cell where cells add up, so that the total does not give the first back', () => {
    expect(states(release(gender, 'press'))).toEqual(['shown', 'shown', 'small-count', 'complementary']);
  });

  it('rounds to five for open data, and what is shown still adds up', () => {
    const open = release(
      { ...gender, cells: gender.cells.filter(({ key }) => key !== 'X'), total: count(986) },
      'open',
    );
    const values = open.cells.map(({ figure }) => (figure.state === 'shown' ? figure.value : 0));
    expect(values.every((value) => value % 5 === 0)).toBe(true);
    expect(open.total).toMatchObject({ value: 985 });
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(985);
  });
});
