import { expect, it } from 'vitest';
import { measure } from '../../../src/metrics/ask/measure.ts';
import { everything } from '../../../src/model/address/filter.ts';
import { tablesOf } from '../../support/tables.ts';
import { programme } from '../fixture.ts';
import { onEveryCounter } from '../onBothEngines.ts';

const tables = tablesOf({
  person: [
    [1, 'F', null, null, '2019-03-05'],
    [2, 'M', null, null, '2019-03-05'],
    [3, 'F', null, null, '2019-03-12'],
  ],
  session: [
    [10, '2019-03-05', null, '34172', '34', null, null, 'Mail', null, null],
    [11, '2019-03-12', null, '34172', '34', null, null, 'CV', null, null],
    [12, '2019-03-19', null, '34172', '34', null, null, 'Image', null, null],
  ],
  registration: [
    [1, 10, 'attended', null, null, 0, 1, 90],
    [2, 10, 'no_show', null, null, 0, 2, 90],
    [null, 10, 'attended', null, null, 0, 3, 90],
    [1, 11, 'attended', null, null, 0, 4, 120],
    [3, 11, 'attended', null, null, 0, 5, null],
    [3, 12, 'attended', null, null, 0, 6, null],
  ],
});
const scope = { ...everything, period: { from: '2019-02-15', to: '2020-02-15' } };

// 90 + 90 + 120 minutes of those who came; two attendances of the third person have no length.
onEveryCounter(
  'hours',
  (counter) => {
    it('are counted where they are stated, with what is not known beside', async () => {
      const [all, each] = await measure(
        counter,
        [
          { indicator: 'training-hours', by: 'theme' },
          { indicator: 'hours-per-person', by: null },
        ],
        scope,
        { programme },
      );
      expect(all?.total).toEqual({ state: 'shown', value: 5, numerator: 5, denominator: null, unknown: 2 });
      expect(new Map(all?.cells.map(({ key, figure }) => [key, figure]))).toEqual(
        new Map([
          ['Mail', { state: 'shown', value: 3, numerator: 3, denominator: null, unknown: 0 }],
          ['CV', { state: 'shown', value: 2, numerator: 2, denominator: null, unknown: 1 }],
          // Nothing is known of it: that is not zero.
          ['Image', { state: 'undefined' }],
        ]),
      );
      expect(each?.total).toEqual({ state: 'shown', value: 3.5, numerator: 3.5, denominator: 1, unknown: 2 });
    });
  },
  tables,
);
