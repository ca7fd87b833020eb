import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { FilterBar } from '../../app/address/FilterBar.tsx';
import { NoDataset } from '../../app/shell/NoDataset.tsx';
import { useProgramme } from '../../app/setting/places.tsx';
import { PartialPeriod } from '../../app/figures/PartialPeriod.tsx';
import { useBeforeFigures } from '../../app/figures/useBeforeFigures.ts';
import { BeforeProvider } from '../../ui/figure/Before.ts';
import { useChanges } from '../../app/figures/useChanges.ts';
import { useFigures } from '../../app/figures/useFigures.ts';
import { audienceIndicators, audienceRequests } from '../../metrics/ask/requests/audience.ts';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Words } from '../../app/setting/Words.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { Changes } from './Changes.tsx';
import { Cross } from './Cross.tsx';
import { Hours } from './Hours.tsx';
import { How } from './How.tsx';
import { Residents } from './Residents.tsx';
import { Who } from './Who.tsx';

/** What is set beside the period compared. */
const besideRequests = audienceRequests.filter(({ indicator, by }) => indicator === 'people' && by !== null);

/** Who came, what is unknown of them, what changed, and who is missing. */
export function AudiencePage(): ReactNode {
  return (
    <Words of="audience">
      <Audience />
    </Words>
  );
}

function Audience(): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset } = useDataset();
  const { published } = useProgramme();
  const figures = useFigures(audienceRequests);
  const beforeOf = useBeforeFigures(besideRequests);
  const changeOf = useChanges(audienceIndicators, figures);
  if (dataset.state === 'empty' || dataset.state === 'failed') return <NoDataset dataset={dataset} />;
  return (
    <Page title={formatMessage({ id: 'page.audience' })} lead={formatMessage({ id: 'audience.lead' })}>
      <FilterBar isCompared />
      <PartialPeriod />
      {published && <p role="note">{formatMessage({ id: 'reader.masked' })}</p>}
      <BeforeProvider value={beforeOf}>
        <Refreshing isRefreshing={figures.state === 'ready' && figures.isRefreshing}>
          <Who figures={figures} changeOf={changeOf} />
          <How />
          <Hours />
          <Changes />
          <Cross />
          <Residents figures={figures} />
        </Refreshing>
      </BeforeProvider>
    </Page>
  );
}
