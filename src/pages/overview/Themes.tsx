import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useSaveRanked } from '../../app/figures/useSaveRanked.ts';
import { useBeforeFigures } from '../../app/figures/useBeforeFigures.ts';
import { BeforeProvider } from '../../ui/figure/Before.ts';
import { useFigures } from '../../app/figures/useFigures.ts';
import { useSetFilter, useView } from '../../app/address/view.ts';
import { themeRequests } from '../../metrics/ask/requests/overview.ts';
import { filterBy } from '../../model/address/filterBy.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { RankedTable } from '../../ui/compare/RankedTable.tsx';
import { rankedRowsOf } from '../../ui/compare/rankedRows.ts';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import styles from './OverviewPage.module.css';

/** The themes ranked, each with its public. */
export function Themes(): ReactNode {
  const { formatMessage } = useIntl();
  const save = useSaveRanked();
  const { filter } = useView().view;
  const setFilter = useSetFilter();
  const figures = useFigures(themeRequests);
  const beforeOf = useBeforeFigures(themeRequests);
  const title = formatMessage({ id: 'themes.table' });
  if (figures.state !== 'ready') return <ChartPending title={title} answer={figures} />;
  const columns = figures.measured;
  return (
    <Refreshing isRefreshing={figures.isRefreshing} className={styles['column'] ?? ''}>
      <h3>{title}</h3>
      <BeforeProvider value={beforeOf}>
        <RankedTable
          rows={rankedRowsOf(columns, { nameOf: (key) => key, placeOf: () => '', isNew: () => false })}
          columns={columns}
          words={{
            table: title,
            search: formatMessage({ id: 'themes.search' }),
            name: formatMessage({ id: 'breakdown.theme' }),
            place: null,
            nothing: formatMessage({ id: 'themes.nobody' }),
            count: (shown, count) => formatMessage({ id: 'themes.count' }, { shown, count }),
          }}
          onPick={(theme) => setFilter(filterBy(filter, 'theme', theme))}
          onSave={(rows) =>
            save(
              'themes',
              {
                heads: [formatMessage({ id: 'breakdown.theme' })],
                rows: rows.map((row) => ({ texts: [row.name], figures: row.figures })),
              },
              columns,
            )
          }
        />
      </BeforeProvider>
    </Refreshing>
  );
}
