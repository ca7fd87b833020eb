import { type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { Guarded } from '../layout/Guarded.tsx';
import { Running } from '../figure/Running.tsx';
import styles from './ChartCard.module.css';
import { chartUnit } from './chartUnit.ts';
import { type Taking, takings, useTaking } from './Taking.ts';

/** Another answer than a measure, of which no part was not released; or what is known of `inhabitants` by everybody, without the files. */
interface Drawn<Answer extends object> extends Pick<Measured, 'unit' | 'period'> {
  readonly of: (Answer & NoInfer<Released<Answer>>) | 'inhabitants';
}

interface Props<Answer extends object> {
  readonly title: string;
  /** What the chart shows, in one sentence; `null` where the title says it all. */
  readonly summary: string | null;
  /** What is drawn, released; `null` while it is computed. */
  readonly measured: Released<Measured> | Drawn<Answer> | null;
  readonly notes?: readonly (string | null)[];
  /** Left out where the drawing is itself a table. */
  readonly table?: ReactNode;
  /** Rows of the table: a long one is made only when it is opened. */
  readonly rows?: number;
  readonly children: ReactNode;
}

/** More rows than this take longer to make than the chart. */
const LONG = 300;

/** A chart with its title, its sentence, its unit and period, and the table of the same cells. */
export function ChartCard<Answer extends object>({
  title,
  summary,
  measured,
  notes = [],
  table,
  rows = 0,
  children,
}: Props<Answer>): ReactNode {
  const messages = useIntl();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const take = useTaking();
  const said = notes.filter((note) => note !== null);
  const isDrawn = children !== false && children !== null;
  const kinds = takings.filter((as) => isDrawn || (table !== undefined && (as === 'csv' || as === 'xlsx')));
  const isSaved = take !== null && measured !== null && kinds.length > 0;
  const save = (as: Taking): void => {
    // A long table is made only when it is opened.
    flushSync(() => setOpen(true));
    if (figure.current === null || drawing.current === null) return;
    const found =
      figure.current.querySelector<HTMLTableElement>('details table') ?? drawing.current.querySelector('table');
    const period = measured?.period ?? null;
    take?.({ title, summary, notes: said, period, drawing: drawing.current, table: found }, as);
  };
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
            {chartUnit(measured.unit, messages)} · {formatPeriod(measured.period, messages)}{' '}
            <Running period={measured.period} />
          </p>
        )}
      </figcaption>
      <div ref={drawing} className={styles['drawing']}>
        <Guarded>{children}</Guarded>
      </div>
      {said.map((note) => (
        <p key={note} className={styles['footnote']}>
          {note}
        </p>
      ))}
      {(table !== undefined || isSaved) && (
        <div className={styles['foot']}>
          {table !== undefined && (
            <details className={styles['table']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
              <summary>{messages.formatMessage({ id: 'chart.table' })}</summary>
              <section className={styles['scroll']} tabIndex={0} aria-label={title}>
                {(isOpen || rows <= LONG) && <Guarded>{table}</Guarded>}
              </section>
            </details>
          )}
          {isSaved && (
            <p
              className={styles['save']}
              role="group"
              aria-label={messages.formatMessage({ id: 'chart.save' }, { title })}
            >
              <span aria-hidden="true">{messages.formatMessage({ id: 'chart.save.short' })}</span>
              {kinds.map((as) => (
                <button key={as} type="button" onClick={() => save(as)}>
                  {as.toUpperCase()}
                </button>
              ))}
            </p>
          )}
        </div>
      )}
    </figure>
  );
}
