import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { usePartnerTrends } from '../../app/answers/usePartnerTrends.ts';
import type { Trend } from '../../model/figure/uncertainty.ts';
import { pick } from '../../app/address/pick.ts';
import { useSaveRanked } from '../../app/figures/useSaveRanked.ts';
import { useBeforeFigures } from '../../app/figures/useBeforeFigures.ts';
import { BeforeProvider } from '../../ui/figure/Before.ts';
import { useChanges } from '../../app/figures/useChanges.ts';
import { useFigures } from '../../app/figures/useFigures.ts';
import { useSetFilter } from '../../app/address/view.ts';
import { partnerIndicators, partnershipIndicators, partnersRequests } from '../../metrics/ask/requests/partners.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { RankedTable } from '../../ui/compare/RankedTable.tsx';
import { rankedRowsOf } from '../../ui/compare/rankedRows.ts';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './PartnersPage.module.css';
import { TwoPartners } from './TwoPartners.tsx';

/** Every partner with its figures; its name opens its sheet. */
export function AllPartners(): ReactNode {
  const { formatMessage } = useIntl();
  const save = useSaveRanked();
  const setFilter = useSetFilter();
  const figures = useFigures(partnersRequests);
  const beforeOf = useBeforeFigures(partnersRequests);
  const changeOf = useChanges(partnershipIndicators, figures);
  const trends = usePartnerTrends();
  const trendOf = (key: string): Trend | null => (trends.state === 'ready' ? (trends.value.get(key) ?? null) : null);
  const title = formatMessage({ id: 'partners.all' });
  const first = pick(figures, 'sessions', 'partner');
  if (figures.state !== 'ready' || first.state !== 'ready') {
    return (
      <Section title={title}>
        <ChartPending title={title} answer={first.state === 'ready' ? { state: 'loading' } : first} />
      </Section>
    );
  }
  const columns = partnerIndicators.flatMap(
    (id) => figures.measured.find((each) => each.indicator === id && each.by === 'partner') ?? [],
  );
  const partners = first.value.cells.map(({ key }) => key).filter((key) => key !== 'unknown');
  return (
    <>
      <Section title={title}>
        <Refreshing isRefreshing={figures.isRefreshing} className={styles['stack'] ?? ''}>
          <div className={styles['cards']}>
            {partnershipIndicators.map((id) => (
              <FigureCard key={id} indicator={id} answer={pick(figures, id)} change={changeOf(id)} />
            ))}
          </div>
          <BeforeProvider value={beforeOf}>
            <RankedTable
              rows={rankedRowsOf(columns, { nameOf: (key) => key, placeOf: () => '', isNew: () => false, trendOf })}
              columns={columns}
              words={{
                table: formatMessage({ id: 'partners.table' }),
                search: formatMessage({ id: 'partners.search' }),
                name: formatMessage({ id: 'breakdown.partner' }),
                place: null,
                nothing: formatMessage({ id: 'partners.nobody' }),
                count: (shown, count) => formatMessage({ id: 'partners.count' }, { shown, count }),
              }}
              onPick={(partner) => setFilter({ partners: [partner] })}
              onSave={(rows) =>
                save(
                  'partenaires',
                  {
                    heads: [formatMessage({ id: 'breakdown.partner' })],
                    rows: rows.map((row) => ({ texts: [row.name], figures: row.figures })),
                  },
                  columns,
                )
              }
            />
          </BeforeProvider>
        </Refreshing>
      </Section>
      {partners.length > 1 && <TwoPartners measured={columns} partners={partners} />}
    </>
  );
}
