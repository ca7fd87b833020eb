import type { IntlShape } from 'react-intl';
import type { Report } from '../model/dataset/report.ts';

/** Why a file is refused and what to do, naming it; `null` for one that is read. */
export function refusalOf(
  { file, error, found, header_line, columns: headers }: Report,
  { formatMessage }: IntlShape,
): string | null {
  if (error === undefined) return null;
  const reason = formatMessage({ id: `refusal.${error}` });
  if (found === undefined) {
    const sentence = formatMessage({ id: 'refusal.plain' }, { file, reason });
    return headers.length === 0 || header_line === null
      ? sentence
      : formatMessage({ id: 'refusal.header' }, { sentence, line: header_line, columns: headersOf(headers) });
  }
  return formatMessage({ id: 'refusal.found' }, { file, reason, found: formatMessage({ id: `found.${found}` }) });
}

/** Columns that are named, of those that were read. */
const NAMED = 6;

function headersOf(columns: Report['columns']): string {
  const named = columns.map(({ header }) => header.trim().slice(0, 40)).filter((header) => header !== '');
  return `${named.slice(0, NAMED).join(' · ')}${named.length > NAMED ? ' …' : ''}`;
}
