import { type ReactNode, useState, useTransition } from 'react';
import { useIntl } from 'react-intl';
import { download } from '../../share/download.ts';
import { fileNameOf } from '../../share/fileName.ts';
import { Button } from '../../ui/layout/Button.tsx';
import styles from '../../ui/filters/FilterBar.module.css';
import { useBusy } from '../figures/busy.tsx';
import { usePlaceNames } from '../setting/places.tsx';
import { type Review, slides, workbook } from '../reviewFiles.ts';
import { useProvenance } from '../figures/useProvenance.ts';

/** Takes the review away: a workbook with every table, an editable deck of slides, paper. */
export function TakeAway(props: Review): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const provenance = useProvenance();
  const gazetteer = usePlaceNames();
  const [failure, setFailure] = useState<string | null>(null);
  const [isWriting, startWriting] = useTransition();
  useBusy(isWriting);
  const save = (extension: 'xlsx' | 'pptx'): void =>
    startWriting(async () => {
      try {
        setFailure(null);
        const make = extension === 'xlsx' ? workbook : slides;
        download(
          fileNameOf(props.title, provenance.period, extension),
          await make(props, { provenance, gazetteer, messages }),
        );
      } catch (error) {
        setFailure(error instanceof Error ? error.message : String(error));
      }
    });
  return (
    <div className={styles['away']} role="group" aria-label={formatMessage({ id: 'away.title' })}>
      <Button disabled={isWriting} onClick={() => save('xlsx')}>
        {formatMessage({ id: 'away.workbook' })}
      </Button>
      <Button disabled={isWriting} onClick={() => save('pptx')}>
        {formatMessage({ id: 'away.slides' })}
      </Button>
      <Button onClick={() => window.print()}>{formatMessage({ id: 'away.print' })}</Button>
      <p role="status">{failure !== null && formatMessage({ id: 'away.failed' }, { message: failure })}</p>
    </div>
  );
}
