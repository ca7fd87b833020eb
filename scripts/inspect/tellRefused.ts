import { createMessages } from '../../src/i18n/createMessages.ts';
import { refusalOf } from '../../src/i18n/refusal.ts';
import type { Report } from '../../src/model/dataset/report.ts';

/** Says on standard error which files do not count, and why. */
export function tellRefused(reports: readonly Report[]): void {
  const french = createMessages('fr');
  for (const report of reports)
    console.error(refusalOf(report, french) ?? `${report.file}: ${report.questions.join(', ')}`);
}
