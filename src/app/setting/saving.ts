import type { Released } from '../../model/figure/released.ts';
import type { IntlShape } from 'react-intl';
import type { Answers } from '../../model/dataset/answers.ts';
import type { Report } from '../../model/dataset/report.ts';
import type { Measured } from '../../model/figure/figure.ts';
import { writeSecret } from '../../import/resolve/pseudonym.ts';
import type { FreeAnswer } from '../../engine/duckdb/engine.ts';
import { download } from '../../share/download.ts';
import type { RankedContent } from '../../share/rankedCsv.ts';
import { identitySecret } from '../../dataset/identitySecret.ts';

// What writes CSV comes when a file is asked for.

export async function saveRejections(report: Report, { formatMessage }: IntlShape): Promise<void> {
  const { rejectionsCsv } = await import('../../share/rejectionsCsv.ts');
  const headers = [
    formatMessage({ id: 'report.line' }),
    formatMessage({ id: 'report.reason' }),
    formatMessage({ id: 'report.header' }),
    formatMessage({ id: 'report.raw' }),
  ] as const;
  const text = rejectionsCsv(report, headers, (reason) => formatMessage({ id: `reason.${reason}` }));
  download(`${report.file}-refus.csv`, text, 'text/csv');
}

/** The rows shown of a table, in the order shown. */
export async function saveRanked(
  name: string,
  content: RankedContent,
  columns: readonly Released<Measured>[],
  source: string,
  isInternal: boolean,
  messages: IntlShape,
): Promise<void> {
  const { rankedCsv } = await import('../../share/rankedCsv.ts');
  const text = rankedCsv(content, columns, source, isInternal, messages);
  download(`bilan-${isInternal ? 'interne-' : ''}${name}.csv`, text, 'text/csv');
}

/** As the page and the command line read them back. */
export function saveAnswers(answers: Answers): void {
  download('bilan-reponses.json', JSON.stringify(answers, null, 1), 'application/json');
}

/** What the command line needs to know the people of the answers again; whoever has it can look for a person behind a pseudonym. */
export function saveIdentityKey(): void {
  download('bilan-cle-des-pseudonymes.txt', `${writeSecret(identitySecret())}\n`, 'text/plain');
}

/** What a free query gave; exact, and named so. */
export async function saveQueryResult({ columns, rows }: FreeAnswer, messages: IntlShape): Promise<void> {
  const { columnsCsv } = await import('../../share/csv.ts');
  download('bilan-interne-requete.csv', columnsCsv(columns, rows, messages), 'text/csv');
}
