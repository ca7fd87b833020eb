import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { type Answers, noAnswers } from '../../../model/dataset/answers.ts';
import type { Report } from '../../../model/dataset/report.ts';
import type { Presence, RowKind } from '../../../model/dataset/vocabulary.ts';
import type { MessageId } from '../../../i18n/fr.ts';
import { Button } from '../../layout/Button.tsx';
import styles from '../Form.module.css';
import { type AskedWords, countedAs, meaningsFor, type WordMeaning, wordsOf } from './words.ts';

interface Props {
  readonly report: Report;
  readonly onAnswer: (answers: Answers) => void;
}

type Chosen = ReadonlyMap<string, WordMeaning>;

/** Asks what each word of a column means, one click each, every choice with what all of its rows would then count. */
export function WordQuestions({ report, onAnswer }: Props): ReactNode {
  const { table } = report;
  if (table === null) return null;
  return wordsOf(report).map((asked) => (
    <Words key={asked.column} asked={asked} rows={report.rows} table={table} onAnswer={onAnswer} />
  ));
}

interface WordsProps extends Pick<Props, 'onAnswer'> {
  readonly asked: AskedWords;
  /** Of the whole file: words may be those of the first. */
  readonly rows: number;
  readonly table: string;
}

function Words({ asked, rows, table, onAnswer }: WordsProps): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const { field, column, isNew, words } = asked;
  const seen = [...asked.rows.values()].reduce((sum, each) => sum + each, 0);
  const choose = (value: string, meaning: WordMeaning): Chosen => new Map([...chosen, [value, meaning]]);
  const counts = (as: Chosen): string =>
    countedAs(asked, as)
      .map(([meaning, count]) =>
        formatMessage({ id: field === 'presence' ? 'choice.count' : 'choice.kinds' }, { meaning, count }),
      )
      .join(', ');
  const submit = (): void =>
    onAnswer({
      ...noAnswers,
      columns: isNew ? [{ table, header: column, field }] : [],
      values: [...chosen].map(([value, meaning]) => ({ table, field, value, meaning })),
    });
  return (
    <div className={styles['questions']}>
      <p>{formatMessage({ id: 'choice.words' }, { column, counts: counts(new Map()) })}</p>
      {words.map(({ value, rows: own }, position) => (
        <fieldset key={value} className={styles['question']}>
          <legend>{formatMessage({ id: 'choice.word' }, { value: value === '' ? 'none' : value, rows: own })}</legend>
          {meaningsFor(field).map((meaning) => (
            <label key={meaning} className={styles['option']}>
              <input
                type="radio"
                name={`${id}-${position}`}
                checked={chosen.get(value) === meaning}
                onChange={() => setChosen(choose(value, meaning))}
              />
              <span>
                {formatMessage({ id: nameOf(field, meaning) })}{' '}
                <strong>{formatMessage({ id: 'choice.counts' }, { counts: counts(choose(value, meaning)) })}</strong>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {seen < rows && field === 'presence' && (
        <p className={styles['help']}>{formatMessage({ id: 'choice.first-rows' }, { rows: seen })}</p>
      )}
      <Button look="filled" disabled={chosen.size === 0} onClick={submit}>
        {formatMessage({ id: 'choice.apply' })}
      </Button>
    </div>
  );
}

function nameOf(field: AskedWords['field'], meaning: WordMeaning): MessageId {
  if (meaning === 'unknown') return 'correct.says-nothing';
  return field === 'presence' ? `presence.${meaning as Presence}` : `row-kind.${meaning as RowKind}`;
}
