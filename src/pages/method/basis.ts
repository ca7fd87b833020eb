import type { IntlShape } from 'react-intl';
import { isMessageId } from '../../i18n/intlOf.ts';
import type { Indicator } from '../../metrics/define/algebra.ts';

/** What a ratio is of, in words; `null` for a count. */
export function basisOf(indicator: Indicator, messages: IntlShape): string | null {
  if ('count' in indicator) return null;
  const id = `basis.${indicator.id}`;
  if (!isMessageId(id, messages)) throw new TypeError(`no words for ${id}`);
  return messages.formatMessage({ id });
}
