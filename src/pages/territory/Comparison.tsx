import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { comparedOf, duelOf, trendIn } from '../../app/answers/derived.ts';
import { useCircles } from '../../app/answers/useCircles.ts';
import { useExtent } from '../../app/dataset/DatasetProvider.tsx';
import { useArea } from '../../app/address/area.ts';
import { pick } from '../../app/address/pick.ts';
import { type Places, useProgramme } from '../../app/setting/places.tsx';
import { useScope } from '../../app/figures/useComputed.ts';
import { useSetView, useView } from '../../app/address/view.ts';
import { comparedIndicators } from '../../metrics/ask/requests/territory.ts';
import { MOST_COMPARED } from '../../model/address/address.ts';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { CityPicker } from '../../ui/compare/CityPicker.tsx';
import { ComparisonTable } from '../../ui/compare/ComparisonTable.tsx';
import { DuelOfTwo } from '../../ui/compare/DuelOfTwo.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { AllTheSame } from './AllTheSame.tsx';
import { FunnelCard } from './FunnelCard.tsx';
import { Shared } from './Shared.tsx';
import styles from './TerritoryPage.module.css';
import { useCities } from './useCities.ts';

/** Cities compared until others are chosen. */
const FIRST = 4;

/** Two to six cities side by side, what chance may explain, and the people they share. */
export function Comparison({ places: { gazetteer } }: { readonly places: Places }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { view } = useView();
  const setView = useSetView();
  const { hub } = useProgramme();
  const scope = useScope();
  // Cities are compared whatever city is kept.
  const area = useArea({ cities: [] });
  const extent = useExtent();
  const { figures, isNew } = useCities();
  const months = useCircles('month', { ...scope, cities: [] });
  const title = formatMessage({ id: 'compare.section' });
  const people = pick(figures, 'people', 'city');
  if (figures.state !== 'ready' || people.state !== 'ready') {
    return (
      <Section title={title} folded="narrow">
        <ChartPending title={title} answer={people.state === 'ready' ? { state: 'loading' } : people} />
      </Section>
    );
  }
  const present = people.value.cells.map(({ key }) => key).filter((key) => gazetteer.city(key) !== undefined);
  const asked = view.versus.filter((code) => gazetteer.city(code) !== undefined);
  const isAsked = asked.length >= 2;
  const fallback = [...new Set([...view.filter.cities, hub, ...present])].filter((code) => present.includes(code));
  const cities = isAsked ? asked : fallback.slice(0, FIRST);
  const trendOf = (code: string) => (months.state === 'ready' ? trendIn(months.value, code, extent) : null);
  const nameOf = (code: string): string => gazetteer.city(code)?.name ?? code;
  const rows = comparedIndicators.flatMap((id) => {
    const measured = figures.measured.find((each) => each.indicator === id);
    return measured === undefined ? [] : [comparedOf(measured, cities)];
  });
  return (
    <Section title={title} lead={formatMessage({ id: 'compare.lead' })} folded="narrow">
      <AllTheSame />
      {cities.length < 2 ? (
        <p>{formatMessage({ id: 'compare.too-few' })}</p>
      ) : (
        <Refreshing isRefreshing={figures.isRefreshing}>
          <ChartCard
            title={formatMessage({ id: 'compare.title' })}
            summary={formatMessage({ id: 'compare.summary' })}
            measured={people.value}
          >
            <CityPicker
              gazetteer={{ ...gazetteer, cities: gazetteer.cities.filter(({ code }) => present.includes(code)) }}
              chosen={cities}
              onChange={(versus) => setView({ versus: versus.slice(0, MOST_COMPARED) })}
            />
            <ComparisonTable
              cities={cities.map((code) => ({ code, name: nameOf(code), isNew: isNew(code), trend: trendOf(code) }))}
              rows={rows}
              region={area}
            />
            {cities[0] !== undefined && cities[1] !== undefined && cities.length === 2 && (
              <DuelOfTwo
                names={[nameOf(cities[0]), nameOf(cities[1])]}
                rates={rows.flatMap((row) => {
                  const duel = duelOf(row);
                  return duel === null ? [] : [{ indicator: row.indicator, duel }];
                })}
              />
            )}
          </ChartCard>
        </Refreshing>
      )}
      <div className={styles['pair']}>
        <FunnelCard figures={figures} chosen={cities} nameOf={nameOf} />
        {cities.length >= 2 && <Shared cities={cities} nameOf={nameOf} />}
      </div>
    </Section>
  );
}
