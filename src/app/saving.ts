import type { IntlShape } from 'react-intl';
import type { Answers } from '../model/answers.ts';
import type { Report } from '../model/report.ts';
import { download } from '../share/download.ts';
import { rejectionsCsv } from '../share/rejectionsCsv.ts';

export function saveRejections(report: Report, { formatMessage }: IntlShape): void {
  const headers = [
    formatMessage({ id: 'report.line' }),
    formatMessage({ id: 'report.reason' }),
    formatMessage({ id: 'report.header' }),
    formatMessage({ id: 'report.raw' }),
  ] as const;
  const text = rejectionsCsv(report, headers, (reason) => formatMessage({ id: `reason.${reason}` }));
  download(`${report.file}-refus.csv`, text, 'text/csv');
}

/** As the page and the command line read them back. */
export function saveAnswers(answers: Answers): void {
  download('bilan-reponses.json', JSON.stringify(answers, null, 1), 'application/json');
}
