import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure } from '../../i18n/format.ts';
import { labelOf } from '../../i18n/labels.ts';
import { filterBy, freeOf, type Kept, keptBreakdowns } from '../../model/address/filterBy.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import { FilterPanel, type FilterValue } from '../../ui/filters/FilterPanel.tsx';
import { useScope } from '../figures/useComputed.ts';
import { useFigures } from '../figures/useFigures.ts';
import { usePlaceNames } from '../setting/places.tsx';
import { pick } from './pick.ts';
import { useFilterWords } from './useFilterWords.ts';
import { useSetFilter, useView } from './view.ts';

/** What the page can be restricted to, with the people each value stands for under the rest of the filter. */
export function FilterMenu(): ReactNode {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const { filter } = useView().view;
  const setFilter = useSetFilter();
  const kept = useFilterWords();
  const scope = useScope();
  const [by, setBy] = useState<Kept>('city');
  const isKept = (key: string): boolean => kept.some((each) => each.by === by && each.key === key);
  const figures = useFigures([{ indicator: 'people', by }], { ...scope, ...freeOf(by) }, { beside: [scope] });
  const isStale = figures.state === 'ready' && figures.isRefreshing;
  const counted = isStale ? ({ state: 'loading' } as const) : pick(figures, 'people', by);
  const values: Answer<readonly FilterValue[]> =
    counted.state !== 'ready'
      ? counted
      : {
          state: 'ready',
          value: counted.value.cells
            .filter(({ key }) => isFilterValue(by, key))
            .map(({ key, figure }) => ({
              key,
              label: labelOf(by, key, { messages, gazetteer }),
              count: formatFigure(figure, 'people', messages),
              isChosen: isKept(key),
            })),
        };
  return (
    <FilterPanel
      dimensions={keptBreakdowns.map((each) => ({
        by: each,
        name: messages.formatMessage({ id: `breakdown.${each}` }),
        chosen: kept.filter((word) => word.by === each).length,
      }))}
      by={by}
      onDimension={(chosen) => setBy(keptBreakdowns.find((each) => each === chosen) ?? by)}
      values={values}
      onToggle={(key) => setFilter(filterBy(filter, by, key))}
    />
  );
}

/** Sessions are reserved or not: there is no third kind to keep. */
function isFilterValue(by: BreakdownId, key: string): boolean {
  return by !== 'reserved' || key !== 'unknown';
}
