import { describe, expect, it } from 'vitest';
import { filterBy } from '../../../src/model/address/filterBy.ts';
import { everything } from '../../../src/model/address/filter.ts';

describe('a click on a category', () => {
  it('keeps it beside those already kept, and lets it go the second time', () => {
    const once = { ...everything, ...filterBy({ ...everything, themes: ['CV'] }, 'theme', 'Mail') };
    expect(once.themes).toEqual(['CV', 'Mail']);
    expect(filterBy(once, 'theme', 'CV')).toEqual({ themes: ['Mail'] });
  });
  it('reads unknown as a value', () => {
    expect(filterBy(everything, 'gender', 'unknown')).toEqual({ gender: ['unknown'] });
  });
  it.each([
    ['month', '2019-12', '2019-12-01', '2020-01-01'],
    ['month', '2020-02', '2020-02-01', '2020-03-01'],
    ['quarter', '2019-Q4', '2019-10-01', '2020-01-01'],
    ['year', '2019', '2019-01-01', '2020-01-01'],
  ] as const)('makes a %s the period', (by, key, from, to) => {
    expect(filterBy(everything, by, key)).toEqual({ from, to });
  });
  it('turns reserved sessions on and off', () => {
    expect(filterBy(everything, 'reserved', 'true')).toEqual({ reserved: true });
    expect(filterBy({ ...everything, reserved: true }, 'reserved', 'true')).toEqual({ reserved: null });
  });
  it('changes nothing by what no filter knows', () => {
    expect(filterBy(everything, 'weekday', '1')).toEqual({});
  });
});
