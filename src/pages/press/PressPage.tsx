import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { Words } from '../../app/setting/Words.tsx';
import { FilterBar } from '../../app/address/FilterBar.tsx';
import { NoDataset } from '../../app/shell/NoDataset.tsx';
import { PartialPeriod } from '../../app/figures/PartialPeriod.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { Anniversary } from './Anniversary.tsx';
import { Checker } from './Checker.tsx';
import { Draft } from './Draft.tsx';
import { Sentences } from './Sentences.tsx';

/** Figures one can say and prove; a release written from them; a text checked against them. */
export function PressPage(): ReactNode {
  return (
    <Words of="press">
      <Press />
    </Words>
  );
}

function Press(): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset } = useDataset();
  if (dataset.state === 'empty' || dataset.state === 'failed') return <NoDataset dataset={dataset} />;
  return (
    <Page title={formatMessage({ id: 'page.press' })} lead={formatMessage({ id: 'press.lead' })}>
      <FilterBar />
      <PartialPeriod />
      <Checker />
      <Sentences />
      <Draft />
      <Anniversary />
    </Page>
  );
}
