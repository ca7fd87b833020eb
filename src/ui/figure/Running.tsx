import { createContext, type ReactNode, useContext } from 'react';
import { useIntl } from 'react-intl';
import { formatShortDay } from '../../i18n/format.ts';
import { addDays } from '../../model/time/day.ts';
import { isRunning, type Period } from '../../model/time/period.ts';
import styles from './Running.module.css';

const ExtentContext = createContext<Period | null>(null);

/** The days of the data, for the figures below. */
export const DataExtent = ExtentContext.Provider;

/** The days of the data; `null` where there is none. */
export function useDataExtent(): Period | null {
  return useContext(ExtentContext);
}

/** Marks a figure of a period that the data does not reach the end of; nothing otherwise. */
export function Running({ period }: { readonly period: Period }): ReactNode {
  const messages = useIntl();
  const extent = useDataExtent();
  if (extent === null || !isRunning(period, extent)) return null;
  return (
    <span className={styles['running']} data-running>
      {messages.formatMessage({ id: 'running.badge' }, { day: formatShortDay(addDays(extent.to, -1), messages) })}
    </span>
  );
}
