import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Step } from './steps.ts';
import styles from './TrendChart.module.css';

interface Props {
  readonly area: string;
  readonly hub: string | null;
  /** Not `label`: the chart gives its tooltip a prop of that name. */
  readonly nameOf: (key: string) => string;
  /** Given by the chart: whether the pointer or the keyboard is on a step, and on which. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: Step }[];
}

/** The two counts of the month or week one points at. */
export function StepTooltip({ area, hub, nameOf, active = false, payload = [] }: Props): ReactNode {
  const messages = useIntl();
  const step = payload[0]?.payload;
  if (!active || step === undefined) return null;
  const count = (value: number | null): string =>
    value === null ? messages.formatMessage({ id: 'figure.undefined' }) : messages.formatNumber(value);
  return (
    <div className={styles['tooltip']} role="status">
      <strong>{nameOf(step.key)}</strong>
      <div>{messages.formatMessage({ id: 'month.point' }, { name: area, value: count(step.region) })}</div>
      {hub !== null && (
        <div>{messages.formatMessage({ id: 'month.point' }, { name: hub, value: count(step.hub) })}</div>
      )}
      {step.before !== undefined && (
        <div>
          {messages.formatMessage(
            { id: 'month.point' },
            { name: messages.formatMessage({ id: 'before.head' }), value: count(step.before) },
          )}
        </div>
      )}
    </div>
  );
}
