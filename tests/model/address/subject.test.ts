import { describe, expect, it } from 'vitest';
import { everything } from '../../../src/model/address/filter.ts';
import { subjectOf } from '../../../src/model/address/subject.ts';

describe('what a sheet is of', () => {
  it('is the one city, before the department and the theme it is seen under', () => {
    expect(subjectOf({ ...everything, cities: ['30189'], departments: ['30'], themes: ['CV'] })).toEqual({
      by: 'city',
      key: '30189',
    });
    expect(subjectOf({ ...everything, departments: ['30'], themes: ['CV'] })).toEqual({ by: 'department', key: '30' });
    expect(subjectOf({ ...everything, themes: ['CV'] })).toEqual({ by: 'theme', key: 'CV' });
  });

  it('is nothing of everything, nor of several', () => {
    expect(subjectOf(everything)).toBeNull();
    expect(subjectOf({ ...everything, cities: ['30189', '34172'], themes: ['CV'] })).toBeNull();
    expect(subjectOf({ ...everything, departments: ['30', '34'], themes: ['CV'] })).toBeNull();
  });
});
