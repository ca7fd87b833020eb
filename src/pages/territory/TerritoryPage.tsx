import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useBusy } from '../../app/figures/busy.tsx';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { Words } from '../../app/setting/Words.tsx';
import { FilterBar } from '../../app/address/FilterBar.tsx';
import { NoDataset } from '../../app/shell/NoDataset.tsx';
import { PartialPeriod } from '../../app/figures/PartialPeriod.tsx';
import { usePlaces } from '../../app/setting/places.tsx';
import { Failure } from '../../ui/figure/Failure.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageSkeleton } from '../../ui/layout/PageSkeleton.tsx';
import { AllCities } from './AllCities.tsx';
import { Comparison } from './Comparison.tsx';
import { HubAndRegion, HubCards } from './HubAndRegion.tsx';
import { InTime } from './InTime.tsx';
import { Reach } from './Reach.tsx';
import { TerritoryMap } from './TerritoryMap.tsx';
import styles from './TerritoryPage.module.css';

/** Where the programme reaches people and where it does not; whether one city does better than another. */
export function TerritoryPage(): ReactNode {
  const { dataset } = useDataset();
  if (dataset.state === 'empty' || dataset.state === 'failed') return <NoDataset dataset={dataset} />;
  return (
    <Words of="territory">
      <Territory />
    </Words>
  );
}

function Territory(): ReactNode {
  const { formatMessage } = useIntl();
  const places = usePlaces();
  useBusy(places.state === 'loading');
  if (places.state === 'failed') return <Failure of="page" failure={places} />;
  if (places.state !== 'ready') return <PageSkeleton />;
  return (
    <Page title={formatMessage({ id: 'page.territory' })} lead={formatMessage({ id: 'territory.lead' })}>
      <FilterBar isCompared />
      <PartialPeriod />
      <section className={styles['head']} aria-labelledby="territory-now">
        <h2 id="territory-now" className="visually-hidden">
          {formatMessage({ id: 'territory.now' })}
        </h2>
        <TerritoryMap places={places.value} />
        <HubCards places={places.value} />
      </section>
      <HubAndRegion places={places.value} />
      <InTime places={places.value} />
      <Reach places={places.value} />
      <Comparison places={places.value} />
      <AllCities places={places.value} />
    </Page>
  );
}
