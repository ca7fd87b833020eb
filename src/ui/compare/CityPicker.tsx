import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import { MOST_COMPARED } from '../../model/address/address.ts';
import { CityInput } from '../report/CityInput.tsx';
import styles from './CityPicker.module.css';

interface Props {
  /** Its cities are those one may choose. */
  readonly gazetteer: Gazetteer;
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** Two to six cities: chips to take away, a name to add. */
export function CityPicker({ gazetteer, chosen, onChange }: Props): ReactNode {
  const { formatMessage } = useIntl();
  // A new input, blank, after each city added.
  const [turn, setTurn] = useState(0);
  const isFull = chosen.length >= MOST_COMPARED;
  return (
    <div className={styles['picker']} data-unpictured>
      <ul aria-label={formatMessage({ id: 'compare.cities' })}>
        {chosen.map((code) => {
          const name = gazetteer.city(code)?.name ?? code;
          return (
            <li key={code}>
              {name}
              <button
                type="button"
                aria-label={formatMessage({ id: 'compare.remove' }, { name })}
                disabled={chosen.length <= 2}
                onClick={() => onChange(chosen.filter((each) => each !== code))}
              >
                <IconX size={14} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      {!isFull && (
        <CityInput
          key={turn}
          gazetteer={gazetteer}
          label={formatMessage({ id: 'compare.add' })}
          value={null}
          onChange={(code) => {
            if (code === null || chosen.includes(code)) return;
            onChange([...chosen, code]);
            setTurn(turn + 1);
          }}
        />
      )}
      <p role="status">{isFull && formatMessage({ id: 'compare.full' })}</p>
    </div>
  );
}
