import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { causeOf } from '../../ui/figure/causeOf.ts';
import type { LastImport as Ended } from '../../app/dataset/DatasetProvider.tsx';
import type { Report } from '../../model/dataset/report.ts';
import { Button } from '../../ui/layout/Button.tsx';
import styles from './LastImport.module.css';

export function isRefused({ outcome }: Report): boolean {
  return outcome === 'reject_file';
}

interface Props {
  readonly ended: Ended | null;
  /** Gives the same files again. */
  readonly onRetry: () => void;
}

/** How the last import ended, announced as soon as it does. */
export function LastImport({ ended, onRetry }: Props): ReactNode {
  return (
    <div role="status">
      {ended !== null && (
        <p className={styles['ended']} data-tone={isGood(ended) ? 'good' : 'bad'}>
          <Sentence ended={ended} />
        </p>
      )}
      {ended?.state === 'failed' && (
        <Button onClick={onRetry}>
          <FormattedMessage id="import.retry" />
        </Button>
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
    if (ended.waiting === 0) return <FormattedMessage id="import.nothing" />;
    return (
      <>
        <FormattedMessage id="import.waiting" values={{ waiting: ended.waiting }} />
        {ended.reports.length > 0 && (
          <>
            {' '}
            <FormattedMessage id="import.refused" values={{ refused: ended.reports.length }} />
          </>
        )}
      </>
    );
  }
  if (ended.state === 'absent')
    return (
      <FormattedMessage id="import.absent" values={{ files: ended.files.join(', '), count: ended.files.length }} />
    );
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
