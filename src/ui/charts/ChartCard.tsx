import { type ReactNode, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure.ts';
import styles from './ChartCard.module.css';
import { chartUnit } from './chartUnit.ts';

interface Props {
  readonly title: string;
  /** What the chart shows, in one sentence; `null` where the title says it all. */
  readonly summary: string | null;
  /** What is drawn: gives the unit and the period; `null` while it is computed. */
  readonly measured: Pick<Measured, 'unit' | 'period'> | null;
  readonly notes?: readonly (string | null)[];
  /** Left out where the drawing is itself a table. */
  readonly table?: ReactNode;
  /** Saves the drawing as a picture. */
  readonly onSave?: (figure: HTMLElement, format: 'svg' | 'png') => void;
  /** Rows of the table: a long one is made only when it is opened. */
  readonly rows?: number;
  readonly children: ReactNode;
}

/** More rows than this take longer to make than the chart. */
const LONG = 300;

/** A chart with its title, its sentence, its unit and period, and the table of the same cells. */
export function ChartCard({
  title,
  summary,
  measured,
  notes = [],
  table,
  rows = 0,
  onSave,
  children,
}: Props): ReactNode {
  const messages = useIntl();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const figure = useRef<HTMLElement>(null);
  return (
    <figure
      ref={figure}
      className={styles['card']}
      aria-labelledby={`${id}title`}
      {...(summary !== null && { 'aria-describedby': `${id}summary` })}
    >
      <figcaption>
        <h3 id={`${id}title`} className={styles['title']}>
          {title}
        </h3>
        {summary !== null && (
          <p id={`${id}summary`} className={styles['summary']}>
            {summary}
          </p>
        )}
        {measured !== null && (
          <p className={styles['scope']}>
            {chartUnit(measured.unit, messages)} · {formatPeriod(measured.period, messages)}
          </p>
        )}
      </figcaption>
      <div className={styles['drawing']}>{children}</div>
      {notes
        .filter((note) => note !== null)
        .map((note) => (
          <p key={note} className={styles['footnote']}>
            {note}
          </p>
        ))}
      {onSave !== undefined && (
        <p className={styles['save']}>
          {(['png', 'svg'] as const).map((format) => (
            <button
              key={format}
              type="button"
              onClick={() => {
                if (figure.current !== null) onSave(figure.current, format);
              }}
            >
              {messages.formatMessage({ id: 'chart.save' }, { format: format.toUpperCase() })}
            </button>
          ))}
        </p>
      )}
      {table !== undefined && (
        <details className={styles['table']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{messages.formatMessage({ id: 'chart.table' })}</summary>
          <section className={styles['scroll']} tabIndex={0} aria-label={title}>
            {(isOpen || rows <= LONG) && table}
          </section>
        </details>
      )}
    </figure>
  );
}
