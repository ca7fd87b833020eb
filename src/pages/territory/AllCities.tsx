import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { pick } from '../../app/address/pick.ts';
import { type Places } from '../../app/setting/places.tsx';
import { useSaveRanked } from '../../app/figures/useSaveRanked.ts';
import { useSetFilter } from '../../app/address/view.ts';
import { useBeforeFigures } from '../../app/figures/useBeforeFigures.ts';
import { BeforeProvider } from '../../ui/figure/Before.ts';
import { cityRequests, comparedIndicators } from '../../metrics/ask/requests/territory.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { RankedTable } from '../../ui/compare/RankedTable.tsx';
import { rankedRowsOf } from '../../ui/compare/rankedRows.ts';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { AllTheSame } from './AllTheSame.tsx';
import { useCities } from './useCities.ts';

/** Every city with the figures of the map. */
export function AllCities({ places: { gazetteer } }: { readonly places: Places }): ReactNode {
  const messages = useIntl();
  const title = messages.formatMessage({ id: 'cities.section' });
  const save = useSaveRanked();
  const { figures, isNew } = useCities();
  const beforeOf = useBeforeFigures(cityRequests, { cities: [] });
  const setFilter = useSetFilter();
  const measured = figures.state === 'ready' ? figures.measured : null;
  const columns = comparedIndicators.flatMap((id) => measured?.find((each) => each.indicator === id) ?? []);
  const departments = new Map(gazetteer.departments.map((each) => [each.code, each.name]));
  const nameOf = (code: string): string => gazetteer.city(code)?.name ?? code;
  const placeOf = (code: string): string => departments.get(gazetteer.city(code)?.department ?? '') ?? '';
  const first = pick(figures, 'people', 'city');
  return (
    <Section title={title} folded="narrow">
      <AllTheSame />
      {figures.state !== 'ready' ? (
        <ChartPending title={title} answer={first.state === 'ready' ? { state: 'loading' } : first} />
      ) : (
        <Refreshing isRefreshing={figures.isRefreshing}>
          <BeforeProvider value={beforeOf}>
            <RankedTable
              rows={rankedRowsOf(columns, { nameOf, placeOf, isNew })}
              words={{
                table: messages.formatMessage({ id: 'cities.table' }),
                search: messages.formatMessage({ id: 'cities.search' }),
                name: messages.formatMessage({ id: 'cities.name' }),
                place: messages.formatMessage({ id: 'cities.department' }),
                nothing: messages.formatMessage({ id: 'cities.nobody' }),
                count: (shown, count) => messages.formatMessage({ id: 'cities.count' }, { shown, count }),
              }}
              columns={columns}
              onPick={(code) => setFilter({ cities: [code] })}
              onSave={(shown) =>
                save(
                  'villes',
                  {
                    heads: [
                      'INSEE',
                      ...(['cities.name', 'cities.department'] as const).map((id) => messages.formatMessage({ id })),
                    ],
                    rows: shown.map((row) => ({ texts: [row.key, row.name, row.place], figures: row.figures })),
                  },
                  columns,
                )
              }
            />
          </BeforeProvider>
        </Refreshing>
      )}
    </Section>
  );
}
