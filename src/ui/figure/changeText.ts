import type { IntlShape } from 'react-intl';
import { formatFigure, formatPoints, formatShare, formatSigned, shareDigits } from '../../i18n/format.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Unit } from '../../model/figure/indicator.ts';

/** A change of so few is told in units: one session more of twenty is not "+5 %". */
export const FEW = 30;

/** A figure now and before. `isAllNew` when everybody of the period before was new by construction. */
export interface Compared {
  readonly now: Released<Figure>;
  readonly before: Released<Figure>;
  readonly isAllNew?: boolean;
}

/**
 * `+3,2 % (avant : 17 551)`, `+1 (avant : 7)`, `−0,4 point (avant : 53,8 %)`; inside a sentence, `soit 3,2 % de plus (avant : 17 551)`; that there was nothing before;
 * `null` when a figure is not shown.
 */
export function changeText(
  { now, before, isAllNew = false }: Compared,
  unit: Unit,
  messages: IntlShape,
  id: 'change.of' | 'change.said' = 'change.of',
): string | null {
  if (now.state !== 'shown' || before.state === 'withheld') return null;
  if (isAllNew) return messages.formatMessage({ id: 'change.all-new' });
  if (before.state === 'undefined') return messages.formatMessage({ id: 'change.nothing-before' });
  const [one, two] = [now.value, before.value];
  const say = (change: string, was = formatFigure(before, unit, messages)): string =>
    messages.formatMessage({ id }, { change, amount: change.slice(1), more: Number(one > two), before: was });
  if (one === two) return messages.formatMessage({ id: 'change.none' });
  if (unit === 'share') {
    const digits = shareDigits(one, two);
    return say(formatPoints(one - two, messages, digits), formatShare(two, digits, messages));
  }
  if (two === 0) return messages.formatMessage({ id: 'change.nothing-before' });
  const isCount = now.denominator === null;
  const percent = 100 * (one / two - 1);
  if (isCount && (Math.min(one, two) < FEW || Math.round(10 * percent) === 0))
    return say(formatSigned(one - two, 0, messages));
  return say(messages.formatMessage({ id: 'percent' }, { value: formatSigned(percent, 1, messages) }));
}
