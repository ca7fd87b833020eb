import type { IntlShape } from 'react-intl';
import { isMessageId } from '../../i18n/fr.ts';

/** The words for something the import names; its own name when there are none yet. */
export function wordsOf(family: 'field' | 'warning' | 'question', name: string, { formatMessage }: IntlShape): string {
  const id = `${family}.${name}`;
  return isMessageId(id) ? formatMessage({ id }) : name;
}
