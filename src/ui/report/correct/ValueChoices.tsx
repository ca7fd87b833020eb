import { type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Gazetteer } from '../../../geo/gazetteer.ts';
import type { MessageId } from '../../../i18n/fr.ts';
import type { Field } from '../../../model/dataset/field.ts';
import type { Report } from '../../../model/dataset/report.ts';
import {
  evidences,
  genders,
  occupations,
  opportunityTypes,
  presences,
  rowKinds,
} from '../../../model/dataset/vocabulary.ts';
import { CityInput } from '../CityInput.tsx';
import styles from '../Form.module.css';

interface Props {
  readonly values: Report['unknown_values'];
  readonly gazetteer: Gazetteer;
  /** Meaning by field and value. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly onChoose: (key: string, meaning: string | null) => void;
}

interface Meaning {
  readonly word: string;
  readonly name: MessageId;
}

/** Values shown at once, the most frequent first. */
const SHOWN = 60;
const stated = presences.filter((presence) => presence !== 'unknown');

/** What a value of a field may mean; `city` for a commune, `null` for a field without vocabulary. */
export function meaningsOf(field: Field): readonly Meaning[] | 'city' | null {
  if (field === 'session_city' || field === 'home_city' || field === 'venue' || field === 'title') return 'city';
  if (field === 'gender') return genders.map((word) => ({ word, name: `gender.${word}` as const }));
  if (field === 'occupation') return occupations.map((word) => ({ word, name: `occupation.${word}` as const }));
  if (field === 'opportunity_type')
    return opportunityTypes.map((word) => ({ word, name: `opportunity-type.${word}` as const }));
  if (field === 'evidence') return evidences.map((word) => ({ word, name: `evidence.${word}` as const }));
  if (field === 'row_kind') return rowKinds.map((word) => ({ word, name: `row-kind.${word}` as const }));
  return field === 'presence' || field === 'order_status'
    ? stated.map((word) => ({ word, name: `presence.${word}` as const }))
    : null;
}

/** One question for each value that no dictionary knows. */
export function ValueChoices({ values, gazetteer, chosen, onChoose }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const asked = [...values].sort((a, b) => b.rows - a.rows).slice(0, SHOWN);
  return (
    <fieldset className={styles['choices']}>
      <legend>{formatMessage({ id: 'correct.values' })}</legend>
      {asked.map(({ field, value, rows }) => {
        const key = `${field} ${value}`;
        const meanings = meaningsOf(field);
        const label = formatMessage(
          { id: 'report.unknown-value' },
          { field: formatMessage({ id: `field.${field}` }), value: value === '' ? 'none' : value, rows },
        );
        return meanings === 'city' ? (
          <CityInput
            key={key}
            label={label}
            gazetteer={gazetteer}
            value={chosen.get(key) ?? null}
            onChange={(code) => onChoose(key, code)}
          />
        ) : (
          <label key={key} className={styles['field']}>
            {label}
            <select
              aria-label={label}
              value={chosen.get(key) ?? ''}
              onChange={({ currentTarget }) => onChoose(key, currentTarget.value === '' ? null : currentTarget.value)}
            >
              <option value="">{formatMessage({ id: 'correct.later' })}</option>
              {(meanings ?? []).map(({ word, name }) => (
                <option key={word} value={word}>
                  {formatMessage({ id: name })}
                </option>
              ))}
              <option value="unknown">{formatMessage({ id: 'correct.says-nothing' })}</option>
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}
