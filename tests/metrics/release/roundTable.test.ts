import { expect, it } from 'vitest';
import { rounded } from '../../../src/metrics/release/roundTable.ts';
import { byCity, count, share } from '../../ui/compare/figures.ts';

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

it('rounds the people of a rate and leaves the census it is set against', () => {
  const reached = byCity('people-per-1000', 'per-1000', [['34172', share(17_942, 310_243)]]);
  const [cell] = rounded(reached, false).cells;
  expect(cell?.figure).toMatchObject({ numerator: 17_940, denominator: 310_243 });
});

it('gives a rate per inhabitants that tells no more than the rounded count', () => {
  const rates = [13, 14, 16].map((people) => {
    const reached = byCity('people-per-1000', 'per-1000', [['48080', share(people, 612)]]);
    const [cell] = rounded(reached, false).cells;
    return cell?.figure.state === 'shown' ? cell.figure.value : null;
  });
  expect(rates).toEqual([15_000 / 612, 15_000 / 612, 15_000 / 612]);
});
