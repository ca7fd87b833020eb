import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dimension } from '../../../src/metrics/define/dimensions.ts';
import { addDays } from '../../../src/model/time/day.ts';
import { periodOfKey } from '../../../src/model/time/timeKey.ts';
import { programme } from '../../metrics/fixture.ts';

it.each([
  ['month', '2020-02', '2020-02-01', '2020-03-01'],
  ['quarter', '2019-Q4', '2019-10-01', '2020-01-01'],
  ['year', '2019', '2019-01-01', '2020-01-01'],
  ['week', '2019-W01', '2018-12-31', '2019-01-07'],
  ['week', '2020-W53', '2020-12-28', '2021-01-04'],
] as const)('reads the %s %s', (by, key, from, to) => {
  expect(periodOfKey(by, key)).toEqual({ from, to });
});

it('knows no days of a theme', () => {
  expect(periodOfKey('theme', 'CV')).toBeNull();
});

it('holds the day of every key that a breakdown by time makes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 8000 }),
      fc.constantFrom('month', 'quarter', 'week', 'year'),
      (number, by) => {
        const day = addDays('2015-01-01', number);
        const [key = ''] = dimension(by).domain({ from: day, to: addDays(day, 1) }, programme) ?? [];
        const period = periodOfKey(by, key);
        expect(period).not.toBeNull();
        expect(day >= (period?.from ?? '9') && day < (period?.to ?? '')).toBe(true);
      },
    ),
  );
});
