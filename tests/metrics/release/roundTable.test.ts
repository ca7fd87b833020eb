import { expect, it } from 'vitest';
import { rounded } from '../../../src/metrics/release/roundTable.ts';
import { byCity, count } from '../../ui/compare/figures.ts';

it('never shows a rounded count as low as those that are withheld, and cells still add up', () => {
  const people = byCity('people', 'people', [
    ['a', count(60)],
    ['b', count(12)],
    ['c', count(11)],
  ]);
  const { cells, total } = rounded({ ...people, total: count(83) }, true);
  const values = cells.map(({ figure }) => (figure.state === 'shown' ? figure.value : null));
  expect(values).toEqual([55, 15, 15]);
  expect(total).toMatchObject({ value: 85 });
});
