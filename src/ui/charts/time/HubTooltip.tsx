import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatMonth } from '../../../i18n/format.ts';
import type { HubMonth } from './toHubMonths.ts';
import styles from './TrendChart.module.css';

interface Props {
  readonly hub: string;
  /** Given by the chart. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: HubMonth }[];
}

/** The three counts of the month one points at. */
export function HubTooltip({ hub, active = false, payload = [] }: Props): ReactNode {
  const messages = useIntl();
  const month = payload[0]?.payload;
  if (!active || month === undefined) return null;
  const lines = [
    ['hub-months.hub', month.onlyHub],
    ['hub-months.both', month.inBoth],
    ['hub-months.elsewhere', month.onlyElsewhere],
  ] as const;
  return (
    <div className={styles['tooltip']} role="status">
      <strong>{formatMonth(month.key, messages)}</strong>
      {lines.map(([id, value]) => (
        <div key={id}>
          {messages.formatMessage(
            { id: 'month.point' },
            {
              name: messages.formatMessage({ id }, { hub }),
              value: value === null ? messages.formatMessage({ id: 'figure.withheld' }) : messages.formatNumber(value),
            },
          )}
        </div>
      ))}
    </div>
  );
}
