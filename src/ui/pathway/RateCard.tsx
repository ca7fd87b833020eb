import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure, formatReason, formatValue } from '../../i18n/format.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Interval } from '../../model/figure/uncertainty.ts';
import { Change } from '../figure/Change.tsx';
import styles from '../figure/FigureCard.module.css';

interface Props {
  readonly name: string;
  /** What tests read it by. */
  readonly mark: string;
  readonly figure: Released<Figure>;
  /** `null` where there is none to give. */
  readonly interval: Interval | null;
  readonly unit?: 'share' | 'per-person';
  /** The same rate in the period compared. */
  readonly before?: Released<Figure> | null | undefined;
  /** In words, instead of "n of N". */
  readonly base?: string;
}

/** A rate of a cohort: value, base, interval, and how it changed. */
export function RateCard({ name, mark, figure, interval, unit = 'share', before = null, base }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const share = (value: number): string => formatValue(value, 'share', messages);
  return (
    <article className={styles['card']}>
      <h3 className={styles['name']}>{name}</h3>
      <p
        className={styles['value']}
        data-cohort={mark}
        data-state={figure.state}
        {...(figure.state === 'shown' && { 'data-value': figure.value })}
      >
        <span className={styles['number']}>{formatFigure(figure, unit, messages)}</span>
      </p>
      {figure.state === 'shown' && figure.denominator !== null ? (
        <p className={styles['detail']}>
          {base ??
            formatMessage({ id: 'cohort.base' }, { numerator: figure.numerator, denominator: figure.denominator })}
        </p>
      ) : (
        <p className={styles['detail']}>{formatReason(figure, messages)}</p>
      )}
      {before !== null && <Change now={figure} before={before} unit={unit} />}
      {interval !== null && (
        <p className={styles['detail']}>
          {formatMessage({ id: 'cohort.interval' }, { low: share(interval.low), high: share(interval.high) })}
        </p>
      )}
    </article>
  );
}
