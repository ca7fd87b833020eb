import type { IntlShape } from 'react-intl';
import { formatDay } from '../../i18n/format.ts';
import type { MessageId } from '../../i18n/fr.ts';
import { isMessageId } from '../../i18n/intlOf.ts';
import { periodWords } from '../../i18n/periodWords.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { addDays } from '../../model/time/day.ts';
import type { Period } from '../../model/time/period.ts';
import type { Phrase } from '../../press/wording/phrase.ts';
import type { Where } from '../../press/wording/sentence.ts';

interface Told {
  readonly phrase: Phrase;
  readonly who: Where;
  readonly where: Where;
  readonly period: Period;
}

/** How a release tells a count; a rate is a sentence of its own. */
export function proseOf(indicator: IndicatorId, messages: IntlShape): MessageId | null {
  const id = `draft.${indicator}`;
  return isMessageId(id, messages) ? id : null;
}

/** A sentence of the release, in the language of the messages, its group, place and days said. */
export function draftSentence(id: MessageId, { phrase, who, where, period }: Told, messages: IntlShape): string {
  const language = messages.locale.startsWith('en') ? 'en' : 'fr';
  const circumstances = [who[language], where[language], periodWords(period)[language]];
  return messages.formatMessage(
    { id },
    {
      phrase: phrase[language],
      // The hub's sentence says its days itself.
      where: id === 'draft.hub' ? where[language] : circumstances.filter((part) => part !== '').join(' '),
      from: formatDay(period.from, messages),
      to: formatDay(addDays(period.to, -1), messages),
    },
  );
}
