import { indicator as definitionOf } from '../../metrics/define/indicators.ts';
import type { Fact } from '../../model/figure/release.ts';
import { isBreakdownId, isIndicatorId } from '../../model/figure/indicator.ts';
import type { Period } from '../../model/time/period.ts';

/** The counts that a table of the page shows or withholds, read from the marks of its cells: what is remembered is what was seen. A share is told by its counts. */
export function factsShown(table: HTMLElement, filter: string, period: Period): readonly Fact[] {
  return [...table.querySelectorAll<HTMLElement>('[data-indicator][data-state]')].flatMap(({ dataset }) => {
    const { indicator = '', state, value, by, key = '' } = dataset;
    if (!isIndicatorId(indicator) || definitionOf(indicator).unit === 'share') return [];
    if (state !== 'shown' && state !== 'withheld') return [];
    return [
      {
        indicator,
        period,
        filter,
        by: by !== undefined && isBreakdownId(by) ? by : null,
        key,
        value: state === 'shown' ? Number(value) : null,
      },
    ];
  });
}
