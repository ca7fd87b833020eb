import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { FilterBar } from '../../app/address/FilterBar.tsx';
import { useSetFilter, useView } from '../../app/address/view.ts';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { useBusy } from '../../app/figures/busy.tsx';
import { useKnown } from '../../app/figures/useKnown.ts';
import { usePlaces } from '../../app/setting/places.tsx';
import { Words } from '../../app/setting/Words.tsx';
import { NoDataset } from '../../app/shell/NoDataset.tsx';
import { subjectOf } from '../../model/address/subject.ts';
import { Failure } from '../../ui/figure/Failure.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageSkeleton } from '../../ui/layout/PageSkeleton.tsx';
import { Choices } from './Choices.tsx';
import { Sheet } from './Sheet.tsx';

/** One city, department or theme on a page of its own; or, when the filter keeps none or several, the choice of one. */
export function SheetPage(): ReactNode {
  return (
    <Words of="sheet">
      <Chosen />
    </Words>
  );
}

function Chosen(): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset } = useDataset();
  const places = usePlaces();
  useBusy(places.state === 'loading');
  const subject = subjectOf(useView().view.filter);
  const setFilter = useSetFilter();
  const { cities, themes } = useKnown();
  if (dataset.state === 'empty' || dataset.state === 'failed') return <NoDataset dataset={dataset} />;
  if (places.state === 'failed') return <Failure of="page" failure={places} />;
  if (places.state !== 'ready') return <PageSkeleton />;
  const { gazetteer } = places.value;
  if (subject !== null) return <Sheet subject={subject} gazetteer={gazetteer} />;
  return (
    <Page title={formatMessage({ id: 'sheet.choose' })} lead={formatMessage({ id: 'sheet.choose.lead' })}>
      <FilterBar isSheet />
      <Choices
        title={formatMessage({ id: 'sheet.choose.departments' })}
        all={gazetteer.departments.map(({ code, name }) => ({ key: code, name }))}
        onChoose={(key) => setFilter({ departments: [key], cities: [] })}
      />
      <Choices
        title={formatMessage({ id: 'sheet.choose.cities' })}
        all={cities.map((key) => ({ key, name: gazetteer.city(key)?.name ?? key }))}
        onChoose={(key) => setFilter({ cities: [key] })}
      />
      <Choices
        title={formatMessage({ id: 'sheet.choose.themes' })}
        all={themes.map((key) => ({ key, name: key }))}
        onChoose={(key) => setFilter({ themes: [key], cities: [], departments: [] })}
      />
    </Page>
  );
}
