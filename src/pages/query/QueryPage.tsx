import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useProfile } from '../../app/address/view.ts';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { useInquiry } from '../../app/dataset/useInquiry.ts';
import { useBusy } from '../../app/figures/busy.tsx';
import { NoDataset } from '../../app/shell/NoDataset.tsx';
import { useProgramme } from '../../app/setting/places.tsx';
import { saveQueryResult } from '../../app/setting/saving.ts';
import { Words } from '../../app/setting/Words.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { QueryForm } from './QueryForm.tsx';
import { QueryResult } from './QueryResult.tsx';
import { TablesThere } from './TablesThere.tsx';
import { examples } from './examples.ts';

/** Free queries over the canonical tables, for whoever may see exact figures. */
export function QueryPage(): ReactNode {
  return (
    <Words of="query">
      <Queries />
    </Words>
  );
}

function Queries(): ReactNode {
  const { formatMessage } = useIntl();
  const messages = useIntl();
  const { dataset } = useDataset();
  const profile = useProfile();
  const { published } = useProgramme();
  const isClosed = published || profile !== 'internal';
  const [text, setText] = useState(examples[0]?.text ?? '');
  const { inquired, ask, all, stop } = useInquiry();
  useBusy(inquired.state === 'asking');
  if (dataset.state === 'empty' || dataset.state === 'failed') return <NoDataset dataset={dataset} />;
  const title = formatMessage({ id: 'page.query' });
  if (isClosed)
    return (
      <Page title={title}>
        <p>{formatMessage({ id: 'query.closed' })}</p>
      </Page>
    );
  return (
    <Page title={title} lead={formatMessage({ id: 'query.lead' })}>
      <QueryForm
        text={text}
        onText={setText}
        isAsking={inquired.state === 'asking'}
        canAsk={dataset.state === 'ready'}
        onAsk={() => ask(text)}
        onStop={stop}
      />
      <QueryResult inquired={inquired} onSave={async (asked) => saveQueryResult(await all(asked), messages)} />
      <Section title={formatMessage({ id: 'query.tables' })} lead={formatMessage({ id: 'query.tables.lead' })}>
        <TablesThere />
      </Section>
    </Page>
  );
}
