import { expect, it } from 'vitest';
import { coming } from '../../../src/metrics/ask/coming.ts';
import { crossing } from '../../../src/metrics/ask/crossing.ts';
import { programme, scope } from '../fixture.ts';
import { onEveryCounter, valueOf } from '../onBothEngines.ts';

onEveryCounter('crossing', (counter) => {
  it('counts people again in every cell, row and column', async () => {
    const { rows, columns, cells, total } = await crossing(counter, ['gender', 'department'], scope(), { programme });
    expect(rows.keys).toEqual(['F', 'M', 'unknown']);
    expect(columns.keys).toEqual(['30', '34', 'unknown']);
    // Anaïs is in both departments, Bruno in 34, Chloé in 30, Élise where nobody knows.
    expect(cells.map((row) => row.map(valueOf))).toEqual([
      [1, 1, 1],
      [0, 1, 0],
      [1, 0, 0],
    ]);
    expect(rows.totals.map(valueOf)).toEqual([2, 1, 1]);
    expect(columns.totals.map(valueOf)).toEqual([2, 2, 1]);
    expect(valueOf(total)).toBe(4);
  });

  it('crosses ages, and not a thing with itself', async () => {
    const { rows } = await crossing(counter, ['age', 'gender'], scope(), { programme });
    expect(rows.keys).toEqual(['18-24', '25-64', 'unknown']);
    await expect(crossing(counter, ['age', 'age'], scope(), { programme })).rejects.toThrow(RangeError);
  });

  it('is empty without anybody', async () => {
    const { rows, total } = await crossing(
      counter,
      ['gender', 'age'],
      scope({ from: '2012-01-01', to: '2012-02-01' }),
      {
        programme,
      },
    );
    expect([rows.keys, valueOf(total)]).toEqual([[], 0]);
  });
});

onEveryCounter('coming', (counter) => {
  it('tells first-time from returning people, and who comes to reserved sessions only', async () => {
    // Anaïs comes to both kinds, Bruno to a reserved one only, Chloé and Élise to others.
    expect(await coming(counter, scope())).toMatchObject({
      people: 4,
      first: { fresh: 4, returning: 0 },
      reserved: { only: 1, never: 2, both: 1, unknown: 0 },
    });
    const later = scope({ from: '2020-02-15', to: '2021-02-15' });
    expect((await coming(counter, later)).first).toEqual({ fresh: 0, returning: 1 });
  });
});
