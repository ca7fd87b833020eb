import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Report } from '../../model/dataset/report.ts';
import { Reading } from './Reading.tsx';
import { Rejections } from './Rejections.tsx';
import styles from './ReportCard.module.css';
import { refusalOf } from '../../i18n/refusal.ts';
import { aboutOf } from './aboutOf.ts';
import { RowAccount } from './RowAccount.tsx';

interface Props {
  readonly report: Report;
  readonly onSaveRejections?: () => void;
  /** What corrects the reading. */
  readonly children?: ReactNode;
}

/** What was understood of one file, or why it was refused. Everything from the file is plain text. */
export function ReportCard({ report, onSaveRejections, children }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const refusal = refusalOf(report, messages);
  const { file, outcome, kind, questions, warnings, unknown_values: unknown, skipped } = report;
  const passed = Object.values(skipped).reduce((sum, count) => sum + count, 0);
  return (
    <article className={styles['card']} data-outcome={outcome}>
      <header className={styles['header']}>
        <h3>{file}</h3>
        <p className={styles['outcome']}>{formatMessage({ id: `outcome.${outcome}` })}</p>
        {kind !== 'none' && <p className={styles['kind']}>{formatMessage({ id: `kind.${kind}` })}</p>}
      </header>
      {refusal !== null && <p className={styles['refusal']}>{refusal}</p>}
      <Remarks
        title="report.questions"
        lines={questions.map((each) => formatMessage({ id: `question.${each}` }, aboutOf(report, each)))}
      />
      {report.rows > 0 && <RowAccount report={report} />}
      {passed > 0 && (
        <p className={styles['note']}>
          <FormattedMessage id="report.skipped" values={{ count: passed }} />
        </p>
      )}
      <Remarks
        title="report.warnings"
        lines={warnings.map((each) => formatMessage({ id: `warning.${each}` }, aboutOf(report, each)))}
      />
      <Remarks
        title="report.unknown-values"
        lines={unknown.map(({ field, value, rows }) =>
          formatMessage(
            { id: 'report.unknown-value' },
            { field: formatMessage({ id: `field.${field}` }), value, rows },
          ),
        )}
      />
      <Rejections report={report} {...(onSaveRejections && { onSave: onSaveRejections })} />
      {report.columns.length > 0 && <Reading report={report} />}
      {children}
    </article>
  );
}

interface RemarksProps {
  readonly title: 'report.questions' | 'report.warnings' | 'report.unknown-values';
  readonly lines: readonly string[];
}

function Remarks({ title, lines }: RemarksProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <div className={styles['remarks']}>
      <h4>
        <FormattedMessage id={title} />
      </h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
