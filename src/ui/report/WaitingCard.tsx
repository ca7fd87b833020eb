import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import { type Answers, noAnswers } from '../../model/dataset/answers.ts';
import { isDay } from '../../model/time/day.ts';
import type { Waiting } from '../../model/dataset/waiting.ts';
import { Button } from '../layout/Button.tsx';
import styles from './Form.module.css';
import { CityInput } from './CityInput.tsx';
import { aboutOf } from './aboutOf.ts';
import { ColumnQuestions } from './correct/ColumnQuestions.tsx';
import { WordQuestions } from './correct/WordQuestions.tsx';
import { DateOrders } from './DateOrders.tsx';
import { Preview } from './Preview.tsx';

const orders = ['day-first', 'month-first', 'swapped'] as const;
type Order = (typeof orders)[number];

interface Props {
  readonly waiting: Waiting;
  readonly gazetteer: Gazetteer;
  readonly onAnswer: (answers: Answers) => void;
  /** Other files that wait with the same headers and the same questions. */
  readonly alike?: readonly string[];
  /** What corrects the reading. */
  readonly children?: ReactNode;
}

/** Asks for what a file does not tell, and shows its first rows as they would be counted. */
export function WaitingCard({ waiting, gazetteer, onAnswer, alike = [], children }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  const { report, preview, suggestion } = waiting;
  const [date, setDate] = useState(suggestion.date ?? '');
  const [city, setCity] = useState(suggestion.city);
  const [order, setOrder] = useState<Order | ''>('');
  const asks = new Set(report.questions);
  const ofColumns = report.questions.filter((each) => each === 'presence' || each === 'numbers' || each === 'row_kind');
  const isComplete =
    (!asks.has('session_date') || isDay(date)) &&
    (!asks.has('session_city') || city !== null) &&
    (!asks.has('date_order') || order !== '');
  const answer = (files: readonly string[]): void => {
    const said = {
      ...(asks.has('session_date') && { date }),
      ...(asks.has('session_city') && city !== null && { city }),
      ...(asks.has('date_order') && order !== '' && { order }),
    };
    onAnswer({ ...noAnswers, files: files.map((file) => ({ file, ...said })) });
  };
  return (
    <article className={styles['form']} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{report.file}</h3>
      <p>{formatMessage({ id: 'waiting.why' }, { rows: report.rows })}</p>
      <form
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          answer([report.file]);
        }}
      >
        {asks.has('session_date') && (
          <label className={styles['field']} htmlFor={`${id}-date`}>
            {formatMessage({ id: 'answer.date' })}
            <input
              id={`${id}-date`}
              type="date"
              value={date}
              onChange={({ currentTarget }) => setDate(currentTarget.value)}
            />
          </label>
        )}
        {asks.has('session_city') && (
          <CityInput
            gazetteer={gazetteer}
            value={city}
            onChange={setCity}
            label={formatMessage({ id: 'answer.city' })}
          />
        )}
        {asks.has('date_order') && (
          <label className={styles['field']} htmlFor={`${id}-order`}>
            {formatMessage({ id: 'question.date_order' }, aboutOf(report, 'date_order'))}
            <select
              id={`${id}-order`}
              value={order}
              onChange={({ currentTarget }) => setOrder(orders.find((each) => each === currentTarget.value) ?? '')}
            >
              <option value="">{formatMessage({ id: 'answer.choose' })}</option>
              {orders.map((each) => (
                <option key={each} value={each}>
                  {formatMessage({ id: `order.${each}` })}
                </option>
              ))}
            </select>
          </label>
        )}
        {ofColumns.length > 0 ? (
          ofColumns.map((each) => <p key={each}>{formatMessage({ id: `question.${each}` }, aboutOf(report, each))}</p>)
        ) : (
          <>
            <Button type="submit" look="filled" disabled={!isComplete}>
              {formatMessage({ id: 'answer.count' })}
            </Button>
            {/* Days are of one file: no other takes them over. */}
            {alike.length > 0 && !asks.has('session_date') && (
              <Button disabled={!isComplete} onClick={() => answer([report.file, ...alike])}>
                {formatMessage({ id: 'answer.count-alike' }, { count: alike.length })}
              </Button>
            )}
          </>
        )}
      </form>
      {asks.has('date_order') && <DateOrders columns={report.columns} />}
      <ColumnQuestions report={report} alike={alike} onAnswer={onAnswer} />
      <WordQuestions report={report} onAnswer={onAnswer} />
      <Preview
        rows={preview}
        day={isDay(date) ? date : null}
        city={city === null ? null : (gazetteer.city(city)?.name ?? null)}
      />
      {children}
    </article>
  );
}
