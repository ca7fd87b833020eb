import type { IntlShape } from 'react-intl';
import type { BreakdownId } from '../../../model/figure/indicator.ts';
import type { Period } from '../../../model/time/period.ts';
import { periodOfKey } from '../../../model/time/timeKey.ts';

interface Told {
  readonly by: BreakdownId;
  /** The days of the data. */
  readonly extent: Period | null;
  /** What says which are not whole. */
  readonly id: 'month.partial' | 'week.partial' | 'curves.partial';
  readonly label: (key: string) => string;
}

/** Of the months or weeks that hold only some of their days: which have begun, and of which nothing is known yet. */
export function partialNotes(
  partial: readonly string[],
  { by, extent, id, label }: Told,
  messages: IntlShape,
): readonly string[] {
  const isAhead = (key: string): boolean => extent !== null && (periodOfKey(by, key)?.from ?? '') >= extent.to;
  const [begun, ahead] = [partial.filter((key) => !isAhead(key)), partial.filter(isAhead)];
  return [
    ...(begun.length === 0
      ? []
      : [messages.formatMessage({ id }, { count: begun.length, months: messages.formatList(begun.map(label)) })]),
    ...(ahead.length === 0
      ? []
      : [
          messages.formatMessage(
            { id: 'step.ahead' },
            { count: ahead.length, first: label(ahead[0] ?? ''), last: label(ahead.at(-1) ?? '') },
          ),
        ]),
  ];
}
