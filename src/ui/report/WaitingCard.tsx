import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import { type Answers, noAnswers } from '../../model/dataset/answers.ts';
import { isDay } from '../../model/time/day.ts';
import type { Waiting } from '../../model/dataset/report.ts';
import { Button } from '../layout/Button.tsx';
import styles from './Form.module.css';
import { CityInput } from './CityInput.tsx';
import { Preview } from './Preview.tsx';

interface Props {
  readonly waiting: Waiting;
  readonly gazetteer: Gazetteer;
  readonly onAnswer: (answers: Answers) => void;
  /** What corrects the reading. */
  readonly children?: ReactNode;
}

/** Asks for what a file does not tell, and shows its first rows as they would be counted. */
export function WaitingCard({ waiting, gazetteer, onAnswer, children }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  const { report, preview, suggestion } = waiting;
  const [date, setDate] = useState(suggestion.date ?? '');
  const [city, setCity] = useState(suggestion.city);
  const asks = new Set(report.questions);
  const isComplete = (!asks.has('session_date') || isDay(date)) && (!asks.has('session_city') || city !== null);
  return (
    <article className={styles['form']} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{report.file}</h3>
      <p>{formatMessage({ id: 'waiting.why' }, { rows: report.rows })}</p>
      <form
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          const file = {
            file: report.file,
            ...(asks.has('session_date') && { date }),
            ...(asks.has('session_city') && city !== null && { city }),
          };
          onAnswer({ ...noAnswers, files: [file] });
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
        <Button type="submit" look="filled" disabled={!isComplete}>
          {formatMessage({ id: 'answer.count' })}
        </Button>
      </form>
      <Preview
        rows={preview}
        day={isDay(date) ? date : null}
        city={city === null ? null : (gazetteer.city(city)?.name ?? null)}
      />
      {children}
    </article>
  );
}
