import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { causeOf } from '../../app/dataset/causeOf.ts';
import type { LastImport as Ended } from '../../app/dataset/DatasetProvider.tsx';
import type { Report } from '../../model/dataset/report.ts';
import styles from './LastImport.module.css';

export function isRefused({ outcome }: Report): boolean {
  return outcome === 'reject_file';
}

/** How the last import ended, announced as soon as it does. */
export function LastImport({ ended }: { readonly ended: Ended | null }): ReactNode {
  return (
    <div role="status">
      {ended !== null && (
        <p className={styles['ended']} data-tone={isGood(ended) ? 'good' : 'bad'}>
          <Sentence ended={ended} />
        </p>
      )}
    </div>
  );
}

function isGood(ended: Ended): boolean {
  if (ended.state === 'done') return !ended.reports.some(isRefused);
  if (ended.state === 'nothing-accepted') return ended.reports.length === 0 && ended.waiting > 0;
  return ended.state === 'answered' || ended.state === 'undone';
}

function Sentence({ ended }: { readonly ended: Ended }): ReactNode {
  const { formatMessage } = useIntl();
  if (ended.state === 'failed') {
    const cause = formatMessage({ id: `cause.${causeOf(ended.message)}` });
    return <FormattedMessage id="import.failed" values={{ cause }} />;
  }
  if (ended.state === 'nothing-accepted') {
    return ended.reports.length === 0 && ended.waiting > 0 ? (
      <FormattedMessage id="import.waiting" values={{ waiting: ended.waiting }} />
    ) : (
      <FormattedMessage id="import.nothing" />
    );
  }
  if (ended.state !== 'done') return <FormattedMessage id={`import.${ended.state}`} />;
  const refused = ended.reports.filter(isRefused).length;
  const count = ended.reports.length - refused;
  return (
    <>
      {refused === 0 ? (
        <FormattedMessage id="import.done" values={{ count }} />
      ) : (
        <FormattedMessage id="import.partly" values={{ count, refused }} />
      )}
      {ended.waiting > 0 && (
        <>
          {' '}
          <FormattedMessage id="import.waiting" values={{ waiting: ended.waiting }} />
        </>
      )}
      {ended.changes !== null && (
        <>
          {' '}
          <FormattedMessage id="import.changes" values={{ ...ended.changes }} />
        </>
      )}
    </>
  );
}
