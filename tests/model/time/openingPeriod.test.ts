import { describe, expect, it } from 'vitest';
import { openingPeriod } from '../../../src/model/time/openingPeriod.ts';

const programme = { reportingYear: { from: '2019-02-15', to: '2020-02-15' } };

describe('the period the review opens on', () => {
  it('is the last whole year that has one before it', () => {
    expect(openingPeriod(programme, { from: '2019-02-15', to: '2021-02-15' })).toEqual({
      from: '2020-02-15',
      to: '2021-02-15',
    });
    expect(openingPeriod(programme, { from: '2016-01-01', to: '2021-06-01' })).toEqual({
      from: '2020-02-15',
      to: '2021-02-15',
    });
  });

  it('takes a year whose last days have no session for whole, and a year under way for none', () => {
    expect(openingPeriod(programme, { from: '2019-02-20', to: '2021-02-08' })?.from).toBe('2020-02-15');
    expect(openingPeriod(programme, { from: '2019-02-15', to: '2020-11-30' })).toBeNull();
  });

  it('is none where nothing is loaded, where there is one year, or where the year before is cut', () => {
    expect(openingPeriod(programme, null)).toBeNull();
    expect(openingPeriod(programme, { from: '2019-02-15', to: '2020-02-15' })).toBeNull();
    expect(openingPeriod(programme, { from: '2019-06-01', to: '2021-02-15' })).toBeNull();
  });
});
