import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { addDays, isDay } from '../../model/time/day.ts';
import { type Period, periodOf } from '../../model/time/period.ts';
import { Button } from '../layout/Button.tsx';
import styles from './PeriodPicker.module.css';

interface Props {
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}

/** Two days, both included; nothing changes until they are in order. */
export function CustomPeriod({ period, onPeriod }: Props): ReactNode {
  const messages = useIntl();
  const id = useId();
  const [first, setFirst] = useState(period.from);
  const [last, setLast] = useState(addDays(period.to, -1));
  const isValid = isDay(first) && isDay(last) && first <= last;
  return (
    <form
      className={styles['custom']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) onPeriod(periodOf(first, last));
      }}
    >
      <label>
        {messages.formatMessage({ id: 'period.first' })}
        <input type="date" value={first} onChange={(event) => setFirst(event.target.value)} />
      </label>
      <label>
        {messages.formatMessage({ id: 'period.last' })}
        <input
          type="date"
          value={last}
          aria-invalid={!isValid}
          aria-describedby={`${id}order`}
          onChange={(event) => setLast(event.target.value)}
        />
      </label>
      <Button type="submit" look="filled" disabled={!isValid}>
        {messages.formatMessage({ id: 'period.apply' })}
      </Button>
      <p id={`${id}order`} role="status" className={styles['order']}>
        {isValid ? '' : messages.formatMessage({ id: 'period.order' })}
      </p>
    </form>
  );
}
