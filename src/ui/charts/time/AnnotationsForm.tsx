import { IconX } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Annotation } from '../../../model/time/annotation.ts';
import { addDays, isDay } from '../../../model/time/day.ts';
import { Button } from '../../layout/Button.tsx';
import styles from '../../targets/Targets.module.css';

interface Props {
  readonly annotations: readonly Annotation[];
  readonly onChange: (annotations: readonly Annotation[]) => void;
}

/** Adds and removes what explains a curve. One text serves in both languages until the programme's file says more. */
export function AnnotationsForm({ annotations, onChange }: Props): ReactNode {
  const { formatMessage, locale } = useIntl();
  const id = useId();
  const [text, setText] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (): void => {
    const words = text.trim();
    if (words === '' || !isDay(first) || (last !== '' && (!isDay(last) || last < first))) return setWrong(true);
    setWrong(false);
    setText('');
    onChange([...annotations, { from: first, to: last === '' ? null : addDays(last, 1), fr: words, en: words }]);
  };
  const dates = [
    { label: 'annotations.first', value: first, set: setFirst },
    { label: 'annotations.last', value: last, set: setLast },
  ] as const;
  return (
    <div className={styles['form']}>
      <ul className={styles['list']}>
        {annotations.map((annotation) => {
          const name = locale.startsWith('fr') ? annotation.fr : annotation.en;
          return (
            <li key={`${annotation.from} ${name}`}>
              {name}
              <button
                type="button"
                aria-label={formatMessage({ id: 'annotations.remove' }, { name })}
                onClick={() => onChange(annotations.filter((each) => each !== annotation))}
              >
                <IconX size={14} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          {formatMessage({ id: 'annotations.text' })}
          <input
            value={text}
            maxLength={120}
            aria-describedby={`${id}wrong`}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        {dates.map(({ label, value, set }) => (
          <label key={label}>
            {formatMessage({ id: label })}
            <input type="date" value={value} onChange={({ currentTarget }) => set(currentTarget.value)} />
          </label>
        ))}
        <Button type="submit" look="filled">
          {formatMessage({ id: 'annotations.add' })}
        </Button>
        <p id={`${id}wrong`} role="status" className={styles['wrong']}>
          {isWrong && formatMessage({ id: 'annotations.order' })}
        </p>
      </form>
    </div>
  );
}
