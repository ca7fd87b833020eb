import { expect, it } from 'vitest';
import { monthsOf, wholeMonths } from '../../../src/metrics/ask/monthsOf.ts';
import { programme, scope } from '../fixture.ts';
import { onEveryCounter } from '../onBothEngines.ts';

onEveryCounter('months of', (counter) => {
  it('counts people by partner and month, zeros included, partial months left out', async () => {
    const asked = scope({ from: '2019-03-01', to: '2019-06-15' });
    const found = await monthsOf(counter, 'partner', asked, { from: '2019-02-15', to: '2020-02-16' }, { programme });
    expect(Object.fromEntries(found)).toEqual({ 'Pôle emploi': [2, 0, 0], 'Ville de Nîmes': [0, 2, 0] });
  });
});

it('takes months that the period and the data hold whole', () => {
  const months = ['2019-02', '2019-03', '2019-04', '2019-05'];
  const period = { from: '2019-02-15', to: '2019-06-01' };
  expect(wholeMonths(period, { from: '2019-02-15', to: '2019-04-20' }, months)).toEqual(['2019-03']);
  expect(wholeMonths(period, null, months)).toEqual([]);
});
