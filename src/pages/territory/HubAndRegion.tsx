import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useView } from '../../app/address/view.ts';
import { pick } from '../../app/address/pick.ts';
import { type Places, useProgramme } from '../../app/setting/places.tsx';
import { type Figures, useFigures } from '../../app/figures/useFigures.ts';
import { useChanges } from '../../app/figures/useChanges.ts';
import { hubRequests } from '../../metrics/ask/requests/territory.ts';
import { isAmong } from '../../model/address/filter.ts';
import { HubMonths } from '../../ui/charts/time/HubMonths.tsx';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './TerritoryPage.module.css';

const cards = [
  ['hub-people', 'hub'],
  ['elsewhere-people', 'region'],
  ['hub-and-elsewhere-people', undefined],
  ['outside-only-share', undefined],
  ['session-cities', undefined],
  ['session-epci', undefined],
] as const;

const ids = cards.map(([id]) => id);
/** What says nothing where the hub is left out. */
const besideHub: readonly string[] = ['hub-people', 'hub-and-elsewhere-people', 'outside-only-share'];

interface Props {
  readonly places: Places;
}

function useHub({ gazetteer }: Places): { readonly figures: Figures; readonly name: string } {
  const figures = useFigures(hubRequests);
  const { hub } = useProgramme();
  return { figures, name: gazetteer.city(hub)?.name ?? hub };
}

/** Whether the hub is among the places kept: without it, there is nobody to set against the rest. */
function useHasHub({ gazetteer }: Places): boolean {
  const { hub } = useProgramme();
  const { cities, departments } = useView().view.filter;
  return isAmong(hub, gazetteer.city(hub)?.department ?? null, { cities, departments });
}

/** People at the hub, elsewhere, and at both, then how far the tour went. */
export function HubCards({ places }: Props): ReactNode {
  const { figures, name } = useHub(places);
  const changeOf = useChanges(ids, figures);
  const told = useHasHub(places) ? cards : cards.filter(([id]) => !besideHub.includes(id));
  return (
    <Refreshing isRefreshing={figures.state === 'ready' && figures.isRefreshing} className={styles['cards'] ?? ''}>
      {told.map(([id, tone]) => (
        <FigureCard
          key={id}
          indicator={id}
          answer={pick(figures, id)}
          change={changeOf(id)}
          {...(tone !== undefined && { tone })}
          {...(tone === 'hub' && { note: name })}
        />
      ))}
    </Refreshing>
  );
}

/** The same people month by month: counted once in the whole. */
export function HubAndRegion({ places }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const { figures, name } = useHub(places);
  if (!useHasHub(places)) return null;
  return (
    <Section
      title={formatMessage({ id: 'territory.hub' }, { hub: name })}
      lead={formatMessage({ id: 'territory.hub.lead' })}
    >
      <Refreshing isRefreshing={figures.state === 'ready' && figures.isRefreshing}>
        <HubMonths
          hub={name}
          people={pick(figures, 'people', 'month')}
          hubPeople={pick(figures, 'hub-people', 'month')}
          elsewhere={pick(figures, 'elsewhere-people', 'month')}
          both={pick(figures, 'hub-and-elsewhere-people', 'month')}
        />
      </Refreshing>
    </Section>
  );
}
