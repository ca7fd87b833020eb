import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useDataset, useWaiting } from '../../app/dataset/DatasetProvider.tsx';
import { useGazetteer } from '../../app/setting/places.tsx';
import type { Waiting } from '../../model/dataset/waiting.ts';
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
            alike={alikeOf(each, waiting)}
          >
            <CorrectReading report={each.report} gazetteer={gazetteer} onAnswer={(given) => void answer(given)} />
          </WaitingCard>
        ))}
      </div>
    </section>
  );
}

/** The other files that wait with the same headers for the same answers. */
function alikeOf({ report }: Waiting, waiting: readonly Waiting[]): readonly string[] {
  const asked = (questions: readonly string[]): string => [...questions].sort().join(' ');
  return waiting
    .map((each) => each.report)
    .filter(
      ({ file, table, questions }) =>
        file !== report.file &&
        table !== null &&
        table === report.table &&
        asked(questions) === asked(report.questions),
    )
    .map(({ file }) => file);
}
