import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { City } from '../../model/place/city.ts';
import { plainText } from '../../i18n/plainText.ts';
import styles from './Form.module.css';

interface Props {
  readonly label: string;
  readonly gazetteer: Gazetteer;
  /** INSEE code, or `null` while what is written is no commune of the region. */
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}

const SUGGESTED = 12;

/** A commune by its name; homonyms are told apart by their department. */
export function CityInput({ label, gazetteer, value, onChange }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  const given = value === null ? undefined : gazetteer.city(value);
  const [written, setWritten] = useState(given === undefined ? '' : nameOf(given));
  const close = closest(written, gazetteer);
  return (
    <>
      <label className={styles['field']} htmlFor={id}>
        {label}
        <input
          id={id}
          list={`${id}-cities`}
          value={written}
          autoComplete="off"
          placeholder={formatMessage({ id: 'answer.city.hint' })}
          aria-invalid={written !== '' && value === null}
          onChange={({ currentTarget }) => {
            setWritten(currentTarget.value);
            onChange(codeOf(currentTarget.value, gazetteer));
          }}
        />
      </label>
      <datalist id={`${id}-cities`}>
        {close.map((city) => (
          <option key={city.code}>{nameOf(city)}</option>
        ))}
      </datalist>
    </>
  );
}

function nameOf({ name, department }: City): string {
  return `${name} (${department})`;
}

function closest(written: string, { cities }: Gazetteer): readonly City[] {
  const start = plainText(written);
  if (start === '') return [];
  return cities.filter((city) => plainText(nameOf(city)).startsWith(start)).slice(0, SUGGESTED);
}

/** The one commune that a text names. */
function codeOf(written: string, { cities }: Gazetteer): string | null {
  const name = plainText(written);
  const found = cities.filter((city) => plainText(nameOf(city)) === name || plainText(city.name) === name);
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}
