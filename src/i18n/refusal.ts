import type { IntlShape } from 'react-intl';
import type { Report } from '../model/dataset/report.ts';

/** Why a file is refused and what to do, naming it; `null` for one that is read. */
export function refusalOf({ file, error, found }: Report, { formatMessage }: IntlShape): string | null {
  if (error === undefined) return null;
  const reason = formatMessage({ id: `refusal.${error}` });
  return found === undefined
    ? formatMessage({ id: 'refusal.plain' }, { file, reason })
    : formatMessage({ id: 'refusal.found' }, { file, reason, found: formatMessage({ id: `found.${found}` }) });
}
