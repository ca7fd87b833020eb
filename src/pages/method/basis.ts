import type { IntlShape } from 'react-intl';
import { isMessageId } from '../../i18n/fr.ts';
import type { Indicator } from '../../metrics/define/algebra.ts';

/** What a ratio is of, in words; `null` for a count. */
export function basisOf(indicator: Indicator, { formatMessage }: IntlShape): string | null {
  if ('count' in indicator) return null;
  const id = `basis.${indicator.id}`;
  if (!isMessageId(id)) throw new TypeError(`no words for ${id}`);
  return formatMessage({ id });
}
