import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatMonth } from '../../i18n/format.ts';
import styles from './MonthChart.module.css';
import type { Month } from './months.ts';

interface Props {
  readonly area: string;
  readonly hub: string;
  /** Given by the chart: whether the pointer or the keyboard is on a month, and on which. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: Month }[];
}

/** The two counts of the month one points at. */
export function MonthTooltip({ area, hub, active = false, payload = [] }: Props): ReactNode {
  const messages = useIntl();
  const month = payload[0]?.payload;
  if (!active || month === undefined) return null;
  const count = (value: number | null): string =>
    value === null ? messages.formatMessage({ id: 'figure.withheld' }) : messages.formatNumber(value);
  return (
    <div className={styles['tooltip']} role="status">
      <strong>{formatMonth(month.key, messages)}</strong>
      <div>{messages.formatMessage({ id: 'month.point' }, { name: area, value: count(month.region) })}</div>
      <div>{messages.formatMessage({ id: 'month.point' }, { name: hub, value: count(month.hub) })}</div>
    </div>
  );
}
