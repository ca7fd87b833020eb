import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Gazetteer } from '../../../geo/gazetteer.ts';
import { type Answers, noAnswers } from '../../../model/dataset/answers.ts';
import type { Field } from '../../../model/dataset/field.ts';
import type { Report } from '../../../model/dataset/report.ts';
import { Button } from '../../layout/Button.tsx';
import { ColumnChoices } from './ColumnChoices.tsx';
import styles from '../Form.module.css';
import { Repairs } from './Repairs.tsx';
import { meaningsOf, ValueChoices } from './ValueChoices.tsx';

interface Props {
  readonly report: Report;
  readonly gazetteer: Gazetteer;
  readonly onAnswer: (answers: Answers) => void;
}

/** Lets the data keeper say what columns hold and what unknown values mean; what is said counts for every export with the same headers. */
export function CorrectReading({ report, gazetteer, onAnswer }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const [columns, setColumns] = useState<ReadonlyMap<string, Field | null>>(new Map());
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map());
  const { table, unknown_values: unknown } = report;
  if (table === null) return null;
  const repair = (isWanted: boolean): void =>
    onAnswer({ ...noAnswers, files: [{ file: report.file, repair: isWanted }] });
  const unknowns = unknown.filter(({ field }) => meaningsOf(field) !== null);
  // Who came is asked word by word, of the column that says it or that was just said to.
  const words = report.questions.includes('presence')
    ? report.columns
        .filter(({ header, field }) => (columns.has(header) ? columns.get(header) : field) === 'presence')
        .flatMap(({ values: own = [] }) => own)
        .filter(({ value }) => value !== '' && !unknowns.some((each) => each.value === value))
        .map((each) => ({ ...each, field: 'presence' as const }))
    : [];
  const asked = [...words, ...unknowns];
  const submit = (): void => {
    onAnswer({
      ...noAnswers,
      columns: [...columns].map(([header, field]) => ({ table, header, field })),
      values: asked.flatMap(({ field, value }) => {
        const meaning = values.get(`${field} ${value}`);
        return meaning === undefined ? [] : [{ table, field, value, meaning }];
      }),
    });
  };
  return (
    <>
      <Repairs report={report} onRepair={repair} />
      <details className={styles['correct']}>
        <summary>
          <FormattedMessage id="correct.title" />
        </summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <p className={styles['help']}>{formatMessage({ id: 'correct.help' })}</p>
          {asked.length > 0 && (
            <ValueChoices
              values={asked}
              gazetteer={gazetteer}
              chosen={values}
              onChoose={(key, meaning) => setValues(withEntry(values, key, meaning))}
            />
          )}
          <ColumnChoices
            columns={report.columns}
            chosen={columns}
            onChoose={(header, field) => setColumns(new Map([...columns, [header, field]]))}
          />
          <Button type="submit" look="filled" disabled={columns.size + values.size === 0}>
            {formatMessage({ id: 'correct.apply' })}
          </Button>
        </form>
      </details>
    </>
  );
}

function withEntry(
  values: ReadonlyMap<string, string>,
  key: string,
  meaning: string | null,
): ReadonlyMap<string, string> {
  const next = new Map(values);
  if (meaning === null) next.delete(key);
  else next.set(key, meaning);
  return next;
}
