import type { IntlShape } from 'react-intl';
import { formatFigure } from '../../i18n/format.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Unit } from '../../model/figure/indicator.ts';

/** A change from one figure to another: `%` for counts and ratios, points for shares, rounded to a tenth; `null` when there is none to tell. */
export function changeOf(now: Figure, before: Figure, unit: Unit): number | null {
  if (now.state !== 'shown' || before.state !== 'shown' || before.value === 0) return null;
  const change = unit === 'share' ? now.value - before.value : now.value / before.value - 1;
  const rounded = Math.round(change * 1000) / 10;
  return rounded === 0 ? 0 : rounded;
}

/** `+3,2 % (avant : 17 551)`; that there was nothing before; `null` when a figure is not shown. */
export function changeText(
  { now, before }: { readonly now: Figure; readonly before: Figure },
  unit: Unit,
  messages: IntlShape,
): string | null {
  if (now.state !== 'shown' || before.state === 'withheld') return null;
  const change = changeOf(now, before, unit);
  if (change === null) return messages.formatMessage({ id: 'change.nothing-before' });
  return messages.formatMessage(
    { id: unit === 'share' ? 'change.points' : 'change.percent' },
    {
      change: messages.formatNumber(change, {
        signDisplay: 'exceptZero',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }),
      before: formatFigure(before, unit, messages),
    },
  );
}
