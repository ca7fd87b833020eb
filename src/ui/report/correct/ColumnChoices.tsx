import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { type Field, fields } from '../../../model/dataset/field.ts';
import type { MappedColumn } from '../../../model/dataset/report.ts';
import { Button } from '../../layout/Button.tsx';
import styles from '../Form.module.css';

interface Props {
  readonly columns: readonly MappedColumn[];
  readonly chosen: ReadonlyMap<string, Field | null>;
  readonly onChoose: (header: string, field: Field | null) => void;
}

/** Columns shown at once: an export may have thousands. */
const SHOWN = 40;
const NOTHING = 'ignored';

/** What each column is taken for, those asked about first, then the recognised ones. */
export function ColumnChoices({ columns, chosen, onChoose }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const [shown, setShown] = useState(SHOWN);
  const named = columns.filter(({ header }) => header.trim() !== '');
  const rank = ({ field, reason }: MappedColumn): number => (reason === 'asked' ? 0 : field !== null ? 1 : 2);
  const ordered = named.toSorted((a, b) => rank(a) - rank(b));
  const options = fields
    .filter((field) => field !== NOTHING)
    .map((field) => ({ field, name: formatMessage({ id: `field.${field}` }) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <fieldset className={styles['choices']}>
      <legend>{formatMessage({ id: 'correct.columns' })}</legend>
      {ordered.slice(0, shown).map(({ header, field, samples = [] }, position) => (
        <label key={position} className={styles['field']}>
          <span>
            {header}
            {samples.length > 0 && (
              <small className={styles['samples']}>{samples.map((each) => `« ${each} »`).join(' · ')}</small>
            )}
          </span>
          <select
            aria-label={header}
            value={(chosen.has(header) ? chosen.get(header) : field) ?? NOTHING}
            onChange={({ currentTarget: { value } }) =>
              onChoose(header, options.find((option) => option.field === value)?.field ?? null)
            }
          >
            <option value={NOTHING}>{formatMessage({ id: 'field.ignored' })}</option>
            {options.map((option) => (
              <option key={option.field} value={option.field}>
                {option.name}
              </option>
            ))}
          </select>
        </label>
      ))}
      {ordered.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>
          {formatMessage({ id: 'correct.more' }, { count: ordered.length - shown })}
        </Button>
      )}
    </fieldset>
  );
}
