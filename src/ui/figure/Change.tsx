import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Unit } from '../../model/figure/indicator.ts';
import { changeText, type Compared } from './changeText.ts';
import styles from './FigureCard.module.css';

interface Props extends Compared {
  readonly unit: Unit;
}

/** How a figure differs from the period compared: counts in %, shares in points. Neither good nor bad. */
export function Change({ now, before, isAllNew = false, unit }: Props): ReactNode {
  const messages = useIntl();
  const text = changeText({ now, before, isAllNew }, unit, messages);
  if (text === null) return null;
  return (
    <p className={styles['change']}>
      {!isAllNew && <Direction now={now} before={before} />}
      {text}
    </p>
  );
}

function Direction({ now, before }: Pick<Props, 'now' | 'before'>): ReactNode {
  if (now.state !== 'shown' || before.state !== 'shown') return null;
  const marks = { size: 16, 'aria-hidden': true } as const;
  if (now.value === before.value) return <IconEqual {...marks} />;
  return now.value > before.value ? <IconArrowUpRight {...marks} /> : <IconArrowDownRight {...marks} />;
}
