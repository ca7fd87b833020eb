import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { useKnownData } from '../../app/dataset/useKnownData.ts';
import type { Recorded } from '../../model/dataset/recorded.ts';
import { Words } from '../../app/setting/Words.tsx';
import { FilterBar } from '../../app/address/FilterBar.tsx';
import { NoDataset } from '../../app/shell/NoDataset.tsx';
import { PartialPeriod } from '../../app/figures/PartialPeriod.tsx';
import { useView } from '../../app/address/view.ts';
import { Guarded } from '../../ui/layout/Guarded.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { AllPartners } from './AllPartners.tsx';
import { PartnerSheet } from './PartnerSheet.tsx';
import { Reserved } from './Reserved.tsx';

/** The partners side by side, reserved sessions against the others; or, when one partner is kept, its sheet. */
export function PartnersPage(): ReactNode {
  return (
    <Words of="partners">
      <Partners />
    </Words>
  );
}

function Partners(): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset } = useDataset();
  const { recorded } = useKnownData();
  const { partners } = useView().view.filter;
  const [only, ...others] = partners;
  if (dataset.state === 'empty' || dataset.state === 'failed') return <NoDataset dataset={dataset} />;
  const isKnown = (what: Recorded): boolean => dataset.state !== 'ready' || recorded.has(what);
  const isSheet = only !== undefined && others.length === 0;
  return (
    <Page
      title={isSheet ? only : formatMessage({ id: 'page.partners' })}
      lead={formatMessage({ id: isSheet ? 'partners.sheet.lead' : 'partners.lead' })}
    >
      <FilterBar isCompared />
      <PartialPeriod />
      {isSheet ? (
        <PartnerSheet />
      ) : (
        <Guarded>
          {isKnown('partner') ? <AllPartners /> : <p>{formatMessage({ id: 'figure.unmeasured.partner' })}</p>}
          {isKnown('reserved') ? <Reserved /> : <p>{formatMessage({ id: 'figure.unmeasured.reserved' })}</p>}
        </Guarded>
      )}
    </Page>
  );
}
