import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { useKnownData } from '../../app/dataset/useKnownData.ts';
import { Words } from '../../app/setting/Words.tsx';
import { FilterBar } from '../../app/address/FilterBar.tsx';
import { NoDataset } from '../../app/shell/NoDataset.tsx';
import { PartialPeriod } from '../../app/figures/PartialPeriod.tsx';
import { useFigures } from '../../app/figures/useFigures.ts';
import { useSetView, useView } from '../../app/address/view.ts';
import { checkedIndicators } from '../../metrics/review/pathwayChecks.ts';
import { Choice } from '../../ui/filters/Choice.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { Checks } from './Checks.tsx';
import { CohortView } from './CohortView.tsx';
import { NoFollowUp } from './NoFollowUp.tsx';
import { OpportunitiesView } from './OpportunitiesView.tsx';
import { PeriodView } from './PeriodView.tsx';

const requests = checkedIndicators.map((indicator) => ({ indicator, by: null }));

/** Attendance, coaching, opportunity for the same people: as a cohort, or as the flows of a period, never both at once. */
export function PathwayPage(): ReactNode {
  return (
    <Words of="pathway">
      <Pathway />
    </Words>
  );
}

function Pathway(): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset } = useDataset();
  const { view } = useView();
  const setView = useSetView();
  const { recorded } = useKnownData();
  const figures = useFigures(requests);
  if (dataset.state === 'empty' || dataset.state === 'failed') return <NoDataset dataset={dataset} />;
  // Until the data is there, the places of the views are kept.
  const [hasCoaching, hasOpportunities] = (['coaching', 'opportunity'] as const).map(
    (each) => dataset.state !== 'ready' || recorded.has(each),
  );
  const shown = view.view ?? 'cohort';
  return (
    <Page title={formatMessage({ id: 'page.pathway' })} lead={formatMessage({ id: 'pathway.lead' })}>
      <FilterBar isCompared />
      <PartialPeriod />
      <NoFollowUp />
      <Choice
        label={formatMessage({ id: 'pathway.view' })}
        value={shown}
        groups={[
          {
            label: null,
            options: (['cohort', 'period'] as const).map((value) => ({
              value,
              label: formatMessage({ id: `pathway.view.${value}` }),
            })),
          },
        ]}
        onChoose={(chosen) => setView({ view: chosen === 'cohort' ? null : chosen })}
      />
      {hasCoaching && (shown === 'cohort' ? <CohortView /> : <PeriodView />)}
      {hasOpportunities && <OpportunitiesView />}
      <Checks figures={figures} />
    </Page>
  );
}
