import { IconX } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatValue } from '../../i18n/format.ts';
import type { IndicatorId, Unit } from '../../model/figure/indicator.ts';
import { Choice } from '../filters/Choice.tsx';
import { Button } from '../layout/Button.tsx';
import styles from './Targets.module.css';

/** A target of the period, by its indicator. */
export interface TargetValue {
  readonly indicator: IndicatorId;
  readonly unit: Unit;
  /** A share from 0 to 1; `null` where no target is set. */
  readonly value: number | null;
}

interface Props {
  /** Every indicator a target can be set for. */
  readonly values: readonly TargetValue[];
  readonly onSet: (indicator: IndicatorId, value: number) => void;
  readonly onRemove: (indicator: IndicatorId) => void;
}

/** Sets, changes and removes targets. Shares are typed in %. */
export function TargetsForm({ values, onSet, onRemove }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const id = useId();
  const [chosen, choose] = useState<IndicatorId>(values[0]?.indicator ?? 'people');
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const isShare = values.find(({ indicator }) => indicator === chosen)?.unit === 'share';
  const name = (indicator: IndicatorId): string => formatMessage({ id: `indicator.${indicator}` });
  const set = (): void => {
    const value = readNumber(text);
    if (value === null || (isShare && value > 100)) return setWrong(true);
    setWrong(false);
    setText('');
    onSet(chosen, isShare ? value / 100 : value);
  };
  return (
    <div className={styles['form']}>
      <ul className={styles['list']}>
        {values.flatMap(({ indicator, unit, value }) =>
          value === null
            ? []
            : [
                <li key={indicator}>
                  {name(indicator)} : {formatValue(value, unit, messages)}
                  <button
                    type="button"
                    aria-label={formatMessage({ id: 'targets.remove' }, { name: name(indicator) })}
                    onClick={() => onRemove(indicator)}
                  >
                    <IconX size={14} aria-hidden />
                  </button>
                </li>,
              ],
        )}
      </ul>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          set();
        }}
      >
        <Choice
          label={formatMessage({ id: 'targets.indicator' })}
          value={chosen}
          groups={[
            { label: null, options: values.map(({ indicator }) => ({ value: indicator, label: name(indicator) })) },
          ]}
          onChoose={choose}
        />
        <label>
          {formatMessage({ id: isShare ? 'targets.add.percent' : 'targets.add.value' })}
          <input
            inputMode="decimal"
            value={text}
            aria-invalid={isWrong}
            aria-describedby={`${id}wrong`}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <Button type="submit" look="filled">
          {formatMessage({ id: 'targets.add' })}
        </Button>
        <p id={`${id}wrong`} role="status" className={styles['wrong']}>
          {isWrong && formatMessage({ id: isShare ? 'targets.wrong.percent' : 'targets.wrong' })}
        </p>
      </form>
    </div>
  );
}

/** `32 000`, `52,5`: a number as typed in French or English; `null` when it is none, or negative. */
function readNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f%]/gu, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
