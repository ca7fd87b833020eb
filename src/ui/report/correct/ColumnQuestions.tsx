import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { type Answers, noAnswers } from '../../../model/dataset/answers.ts';
import type { Field } from '../../../model/dataset/field.ts';
import type { MappedColumn, Reading, Report } from '../../../model/dataset/report.ts';
import { Button } from '../../layout/Button.tsx';
import styles from '../Form.module.css';
import { choiceOf, type Choice } from './choices.ts';

interface Props {
  readonly report: Report;
  /** Other files that wait with the same headers. */
  readonly alike: readonly string[];
  readonly onAnswer: (answers: Answers) => void;
}

/** Asks what each doubtful column says, each choice with what it would count; the answer holds for every file of the same headers. */
export function ColumnQuestions({ report, alike, onAnswer }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const { table } = report;
  const asked = report.columns
    .filter(({ reason }) => reason === 'asked')
    .map((column) => ({ column, choices: choiceOf(column) }));
  if (table === null || asked.length === 0) return null;
  const rows = Math.max(0, ...asked.map(({ column }) => rowsOf(column)));
  const submit = (): void => {
    const told = asked.flatMap(({ column, choices }) => {
      const choice = choices[chosen.get(column.header) ?? -1];
      return choice === undefined ? [] : [{ header: column.header, choice }];
    });
    onAnswer({
      ...noAnswers,
      columns: told.map(({ header, choice }) => ({ table, header, field: fieldOf(choice) })),
      values: told.flatMap(({ choice }) =>
        choice.as === 'presence'
          ? choice.reading.map(({ value, meaning }) => ({ table, field: 'presence' as const, value, meaning }))
          : [],
      ),
    });
  };
  return (
    <div className={styles['questions']}>
      {asked.map(({ column, choices }, position) => (
        <fieldset key={column.header} className={styles['question']}>
          <legend>{formatMessage({ id: 'choice.column' }, { column: column.header })}</legend>
          <p className={styles['help']}>{(column.samples ?? []).map((sample) => `« ${sample} »`).join(' · ')}</p>
          {choices.map((choice, index) => (
            <label key={index} className={styles['option']}>
              <input
                type="radio"
                name={`${id}-${position}`}
                checked={chosen.get(column.header) === index}
                onChange={() => setChosen(new Map([...chosen, [column.header, index]]))}
              />
              <Consequence
                choice={choice}
                column={column}
                rows={column.field === null ? report.attendances : report.rows}
              />
            </label>
          ))}
        </fieldset>
      ))}
      {rows < report.rows && <p className={styles['help']}>{formatMessage({ id: 'choice.first-rows' }, { rows })}</p>}
      {alike.length > 0 && (
        <p className={styles['help']}>{formatMessage({ id: 'choice.alike' }, { count: alike.length })}</p>
      )}
      <Button look="filled" disabled={chosen.size === 0} onClick={submit}>
        {formatMessage({ id: 'choice.apply' })}
      </Button>
    </div>
  );
}

interface ConsequenceProps {
  readonly choice: Choice;
  readonly column: MappedColumn;
  readonly rows: number;
}

/** What a choice says, and what it would count. */
function Consequence({ choice, column, rows }: ConsequenceProps): ReactNode {
  const { formatMessage } = useIntl();
  if (choice.as === 'nothing') return <span>{formatMessage({ id: 'choice.nothing' }, { rows })}</span>;
  if (choice.as === 'headcount') {
    const { all, rows: filled } = choice.people;
    return <span>{formatMessage({ id: 'choice.people' }, { all, others: all - filled })}</span>;
  }
  const meanings = choice.reading.map(({ value, meaning }) =>
    formatMessage(
      { id: 'choice.value' },
      { value: value === '' ? 'none' : value, meaning: formatMessage({ id: `presence.${meaning}` }) },
    ),
  );
  const counts = countsOf(choice.reading, column).map(([meaning, count]) =>
    formatMessage({ id: 'choice.count' }, { meaning, count }),
  );
  return (
    <span>
      {meanings.join(', ')} <strong>{formatMessage({ id: 'choice.counts' }, { counts: counts.join(', ') })}</strong>
    </span>
  );
}

function fieldOf({ as }: Choice): Field | null {
  return as === 'nothing' ? null : as;
}

function rowsOf({ values, people }: MappedColumn): number {
  return values?.reduce((sum, each) => sum + each.rows, 0) ?? people?.rows ?? 0;
}

/** Rows by what a reading makes of them, in the order of the reading. */
function countsOf(reading: Reading, { values = [] }: MappedColumn): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { value, meaning } of reading) {
    const rows = values.find((each) => each.value === value)?.rows ?? 0;
    counts.set(meaning, (counts.get(meaning) ?? 0) + rows);
  }
  return [...counts];
}
