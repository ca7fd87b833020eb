import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { useGazetteer } from '../../app/setting/places.tsx';
import { saveRejections } from '../../app/setting/saving.ts';
import type { Report } from '../../model/dataset/report.ts';
import { CorrectReading } from '../../ui/report/correct/CorrectReading.tsx';
import { ReportCard } from '../../ui/report/ReportCard.tsx';
import styles from './DataPage.module.css';

interface Props {
  readonly title: 'data.loaded' | 'data.refused';
  readonly reports: readonly Report[];
}

/** What was understood of each file, and how to correct it. */
export function Files({ title, reports }: Props): ReactNode {
  const messages = useIntl();
  const { answer } = useDataset();
  const gazetteer = useGazetteer();
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>
        <FormattedMessage id={title} />
      </h2>
      <div className={styles['files']}>
        {reports.map((report) => (
          <ReportCard key={report.file} report={report} onSaveRejections={() => void saveRejections(report, messages)}>
            {gazetteer !== null && (
              <CorrectReading report={report} gazetteer={gazetteer} onAnswer={(given) => void answer(given)} />
            )}
          </ReportCard>
        ))}
      </div>
    </section>
  );
}
