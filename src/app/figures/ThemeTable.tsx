import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useSaveRanked } from './useSaveRanked.ts';
import { useBeforeFigures } from './useBeforeFigures.ts';
import { BeforeProvider } from '../../ui/figure/Before.ts';
import { useFigures } from './useFigures.ts';
import { useSetFilter, useView } from '../address/view.ts';
import type { Request } from '../../metrics/ask/measure.ts';
import { filterBy } from '../../model/address/filterBy.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { RankedTable } from '../../ui/compare/RankedTable.tsx';
import { rankedRowsOf } from '../../ui/compare/rankedRows.ts';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';

interface Props {
  readonly title: string;
  /** The columns, each by theme. */
  readonly requests: readonly Request[];
  /** Of the file that the rows are saved in. */
  readonly name: string;
  readonly className?: string | undefined;
}

/** The themes ranked by some figures. */
export function ThemeTable({ title, requests, name, className = '' }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const save = useSaveRanked();
  const { filter } = useView().view;
  const setFilter = useSetFilter();
  const figures = useFigures(requests);
  const beforeOf = useBeforeFigures(requests);
  if (figures.state !== 'ready') return <ChartPending title={title} answer={figures} />;
  const columns = figures.measured;
  return (
    <Refreshing isRefreshing={figures.isRefreshing} className={className}>
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
              name,
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
