import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure } from '../../i18n/format.ts';
import type { Figure } from '../../model/figure.ts';
import type { Unit } from '../../model/indicator.ts';
import styles from './FigureCard.module.css';

interface Props {
  readonly now: Figure;
  readonly before: Figure;
  readonly unit: Unit;
}

/** How a figure differs from the period compared: counts in %, shares in points. Neither good nor bad. */
export function Change({ now, before, unit }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  if (now.state !== 'shown' || before.state === 'withheld') return null;
  if (before.state === 'undefined' || before.value === 0) {
    return <p className={styles['change']}>{formatMessage({ id: 'change.nothing-before' })}</p>;
  }
  const isShare = unit === 'share';
  const change = isShare ? (now.value - before.value) * 100 : (now.value / before.value - 1) * 100;
  const rounded = Math.round(change * 10) / 10;
  const Icon = rounded === 0 ? IconEqual : rounded > 0 ? IconArrowUpRight : IconArrowDownRight;
  return (
    <p className={styles['change']}>
      <Icon size={16} aria-hidden="true" />
      {formatMessage(
        { id: isShare ? 'change.points' : 'change.percent' },
        {
          change: formatNumber(rounded === 0 ? 0 : rounded, {
            signDisplay: 'exceptZero',
            minimumFractionDigits: 1,
            maximumFractionDigits: 1,
          }),
          before: formatFigure(before, unit, messages),
        },
      )}
    </p>
  );
}
