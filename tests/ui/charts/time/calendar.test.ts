import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../../src/ui/charts/time/calendar.ts';

describe('a calendar', () => {
  it('begins on the Monday of its first week, and holds only the days of the period', () => {
    const [block, ...others] = calendarOf({ from: '2019-02-15', to: '2019-03-02' });
    expect(others).toEqual([]);
    expect(block?.days).toHaveLength(15);
    // 15 February 2019 was a Friday.
    expect(block?.days[0]).toEqual({ day: '2019-02-15', column: 0, row: 4 });
    expect(block?.days.at(-1)).toEqual({ day: '2019-03-01', column: 2, row: 4 });
    expect(block?.columns).toBe(3);
    expect(block?.months.map(({ month }) => month)).toEqual(['2019-02', '2019-03']);
  });

  it('goes on in a second block after a year', () => {
    const blocks = calendarOf({ from: '2019-02-15', to: '2021-02-15' });
    expect(blocks.map(({ days }) => days.length).reduce((a, b) => a + b)).toBe(731);
    expect(blocks).toHaveLength(2);
  });
});
