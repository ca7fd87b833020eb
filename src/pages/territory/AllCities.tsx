import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { pick } from '../../app/pick.ts';
import { type Places, useProgramme } from '../../app/places.tsx';
import { saveCities } from '../../app/saving.ts';
import { useSetFilter } from '../../app/view.ts';
import { comparedIndicators } from '../../metrics/territoryRequests.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { CitiesTable } from '../../ui/compare/CitiesTable.tsx';
import { cityRowsOf } from '../../ui/compare/cityRows.ts';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { useCities } from './useCities.ts';

/** Every city with the figures of the map. */
export function AllCities({ places: { gazetteer } }: { readonly places: Places }): ReactNode {
  const messages = useIntl();
  const title = messages.formatMessage({ id: 'cities.section' });
  const { name } = useProgramme();
  const { figures, isNew } = useCities();
  const setFilter = useSetFilter();
  const measured = figures.state === 'ready' ? figures.measured : null;
  const columns = comparedIndicators.flatMap((id) => measured?.find((each) => each.indicator === id) ?? []);
  const first = pick(figures, 'people', 'city');
  return (
    <Section title={title}>
      {figures.state !== 'ready' ? (
        <ChartPending title={title} answer={first.state === 'ready' ? { state: 'loading' } : first} />
      ) : (
        <Refreshing isRefreshing={figures.isRefreshing}>
          <CitiesTable
            rows={cityRowsOf(columns, gazetteer, isNew)}
            columns={columns}
            onPick={(code) => setFilter({ cities: [code] })}
            onSave={(shown) => saveCities(shown, columns, name, messages)}
          />
        </Refreshing>
      )}
    </Section>
  );
}
