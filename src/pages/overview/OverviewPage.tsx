import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useArea } from '../../app/area.ts';
import { useBusy } from '../../app/busy.tsx';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { NoDataset } from '../../app/NoDataset.tsx';
import { useGazetteer, usePlaces, useProgramme } from '../../app/places.tsx';
import { useFigures } from '../../app/useFigures.ts';
import { TakeAway } from '../../app/TakeAway.tsx';
import { useChanges } from '../../app/useChanges.ts';
import { headlines, overviewRequests } from '../../metrics/overview.ts';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { Audience } from './Audience.tsx';
import { Habits } from './Habits.tsx';
import { Headline } from './Headline.tsx';
import { Moved, useMoved } from './Moved.tsx';
import { Pathway } from './Pathway.tsx';
import { Rhythm } from './Rhythm.tsx';
import { Territory } from './Territory.tsx';

/** The period in figures: how many, when, where, who, and what came next. */
export function OverviewPage(): ReactNode {
  const { dataset } = useDataset();
  if (dataset.state === 'empty' || dataset.state === 'failed') return <NoDataset dataset={dataset} />;
  return <Overview />;
}

function Overview(): ReactNode {
  const { formatMessage } = useIntl();
  const figures = useFigures(overviewRequests);
  const { hub } = useProgramme();
  const gazetteer = useGazetteer();
  const drawn = usePlaces();
  const isRefreshing = figures.state === 'ready' && figures.isRefreshing;
  useBusy(drawn.state === 'loading');
  const changeOf = useChanges(headlines, figures);
  const moved = useMoved();
  const places = { hub: gazetteer?.city(hub)?.name ?? '', area: useArea() };
  return (
    <>
      <Headline figures={figures} places={places} isRefreshing={isRefreshing} changeOf={changeOf} />
      <Refreshing isRefreshing={isRefreshing}>
        <Section title={formatMessage({ id: 'overview.rhythm' })}>
          {moved !== null && <Moved answer={moved} />}
          <Rhythm figures={figures} places={places} changeOf={changeOf} />
        </Section>
        <Section title={formatMessage({ id: 'overview.territory' })}>
          <Territory figures={figures} places={drawn} />
        </Section>
        <Section title={formatMessage({ id: 'overview.audience' })}>
          <Audience figures={figures} changeOf={changeOf} />
        </Section>
        <Section title={formatMessage({ id: 'overview.habits' })}>
          <Habits />
        </Section>
        <Section title={formatMessage({ id: 'overview.pathway' })}>
          <Pathway figures={figures} changeOf={changeOf} />
        </Section>
      </Refreshing>
      {figures.state === 'ready' && (
        <TakeAway
          title={formatMessage({ id: 'page.overview' })}
          measured={figures.measured}
          changeOf={changeOf}
          moved={moved?.state === 'ready' ? moved.value : null}
        />
      )}
    </>
  );
}
