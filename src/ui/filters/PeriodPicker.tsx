import { IconCalendar, IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatMonth, formatPeriod, formatShortPeriod } from '../../i18n/format.ts';
import { type Period, samePeriod } from '../../model/time/period.ts';
import { Button } from '../layout/Button.tsx';
import { Dropdown } from '../layout/Dropdown.tsx';
import { CustomPeriod } from './CustomPeriod.tsx';
import styles from './PeriodPicker.module.css';
import { presets } from './presets.ts';

/** Said to the pop-up itself, which would else be as wide as its longest row and leave the window. */
const WIDTH = 'min(26rem, calc(100vw - 2rem))';

interface Props {
  readonly period: Period;
  readonly opening: string;
  /** The days of the data, which decide which years are offered. */
  readonly extent: Period | null;
  readonly onPeriod: (period: Period) => void;
}

/** The period in words; behind it programme years, calendar years, since the opening, and any two days. */
export function PeriodPicker({ period, opening, extent, onPeriod }: Props): ReactNode {
  const messages = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { programmeYears, calendarYears, schoolYears, quarters, months, sinceOpening } = presets(opening, extent);
  const choose = (chosen: Period): void => {
    setIsOpen(false);
    onPeriod(chosen);
  };
  const choice = (name: string, choosable: Period): ReactNode => (
    <button
      key={name}
      type="button"
      className={styles['choice']}
      aria-pressed={samePeriod(choosable, period)}
      onClick={() => choose(choosable)}
    >
      {name}
    </button>
  );
  return (
    <Dropdown
      id={id}
      label={messages.formatMessage({ id: 'period.label' })}
      isOpen={isOpen}
      onClose={() => setIsOpen(false)}
      width={WIDTH}
      className={styles['dropdown']}
      button={
        <Button
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={messages.formatMessage({ id: 'period.change' }, { period: formatPeriod(period, messages) })}
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconCalendar size={18} aria-hidden />
          <span className={styles['period']}>{formatPeriod(period, messages)}</span>
          <span className={styles['short']}>{formatShortPeriod(period, messages)}</span>
          <IconChevronDown size={16} aria-hidden />
        </Button>
      }
    >
      {() => (
        <>
          <Group title={messages.formatMessage({ id: 'period.programme-years' })}>
            {programmeYears.map((year) =>
              choice(messages.formatMessage({ id: 'period.programme-year' }, { nth: year.nth }), year.period),
            )}
            {sinceOpening !== null && choice(messages.formatMessage({ id: 'period.since-opening' }), sinceOpening)}
          </Group>
          <Group title={messages.formatMessage({ id: 'period.calendar-years' })}>
            {calendarYears.map((year) => choice(String(year.year), year.period))}
          </Group>
          <Group title={messages.formatMessage({ id: 'period.school-years' })}>
            {schoolYears.map((year) => choice(`${year.year}-${year.year + 1}`, year.period))}
          </Group>
          <Group title={messages.formatMessage({ id: 'period.quarters' })}>
            {quarters.map(({ key, period: each }) =>
              choice(
                messages.formatMessage({ id: 'period.quarter' }, { nth: key.slice(-1), year: key.slice(0, 4) }),
                each,
              ),
            )}
          </Group>
          <Group title={messages.formatMessage({ id: 'period.months' })}>
            {months.map(({ key, period: each }) => choice(formatMonth(key, messages), each))}
          </Group>
          <Group title={messages.formatMessage({ id: 'period.custom' })}>
            <CustomPeriod period={period} onPeriod={choose} />
          </Group>
        </>
      )}
    </Dropdown>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <div className={styles['group']} role="group" aria-labelledby={id}>
      <p id={id} className={styles['title']}>
        {title}
      </p>
      <div className={styles['choices']}>{children}</div>
    </div>
  );
}
