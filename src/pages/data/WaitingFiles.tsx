import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useDataset, useWaiting } from '../../app/dataset/DatasetProvider.tsx';
import { useGazetteer } from '../../app/setting/places.tsx';
import { CorrectReading } from '../../ui/report/correct/CorrectReading.tsx';
import { WaitingCard } from '../../ui/report/WaitingCard.tsx';
import styles from './DataPage.module.css';

/** The files that wait for an answer: what is asked, and what they would add. */
export function WaitingFiles(): ReactNode {
  const waiting = useWaiting();
  const gazetteer = useGazetteer();
  const { answer } = useDataset();
  if (waiting.length === 0 || gazetteer === null) return null;
  return (
    <section aria-labelledby="data-waiting">
      <h2 id="data-waiting">
        <FormattedMessage id="data.waiting" />
      </h2>
      <div className={styles['files']}>
        {waiting.map((each) => (
          <WaitingCard
            key={each.report.file}
            waiting={each}
            gazetteer={gazetteer}
            onAnswer={(given) => void answer(given)}
          >
            <CorrectReading report={each.report} gazetteer={gazetteer} onAnswer={(given) => void answer(given)} />
          </WaitingCard>
        ))}
      </div>
    </section>
  );
}
