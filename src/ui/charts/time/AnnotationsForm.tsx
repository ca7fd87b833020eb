import { IconX } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { IndicatorId } from '../../../model/figure/indicator.ts';
import type { Annotation } from '../../../model/time/annotation.ts';
import { addDays, isDay } from '../../../model/time/day.ts';
import { Choice } from '../../filters/Choice.tsx';
import { daysOfNote } from '../../figure/Notes.tsx';
import { Button } from '../../layout/Button.tsx';
import styles from '../../targets/Targets.module.css';

interface Props {
  readonly annotations: readonly Annotation[];
  /** What the page looks at, as a note holds it; empty for the whole programme. */
  readonly here: string;
  /** What a note is true of, in words; empty for the whole programme. */
  readonly partOf: (filter: string | undefined) => string;
  /** Figures that a note may explain. */
  readonly indicators: readonly IndicatorId[];
  readonly onChange: (annotations: readonly Annotation[]) => void;
}

/** Adds and removes what explains a curve. One text serves in both languages until the programme's file says more. */
export function AnnotationsForm({ annotations, here, partOf, indicators, onChange }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage, locale } = messages;
  const id = useId();
  const [text, setText] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [isBound, setBound] = useState(true);
  const [indicator, setIndicator] = useState<IndicatorId | 'any'>('any');
  const [isWrong, setWrong] = useState(false);
  const place = partOf(here);
  const add = (): void => {
    const words = text.trim();
    if (words === '' || !isDay(first) || (last !== '' && (!isDay(last) || last < first))) return setWrong(true);
    setWrong(false);
    setText('');
    onChange([
      ...annotations,
      {
        from: first,
        to: last === '' ? null : addDays(last, 1),
        fr: words,
        en: words,
        ...(indicator !== 'any' && { indicator }),
        ...(isBound && here !== '' && { filter: here }),
      },
    ]);
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
            <li key={`${annotation.from} ${annotation.filter ?? ''} ${annotation.indicator ?? ''} ${name}`}>
              {[
                daysOfNote(annotation, messages),
                name,
                partOf(annotation.filter),
                annotation.indicator === undefined ? '' : formatMessage({ id: `indicator.${annotation.indicator}` }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
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
        <Choice
          label={formatMessage({ id: 'annotations.figure' })}
          value={indicator}
          groups={[
            {
              label: null,
              options: [
                { value: 'any' as const, label: formatMessage({ id: 'annotations.any' }) },
                ...indicators.map((value) => ({ value, label: formatMessage({ id: `indicator.${value}` }) })),
              ],
            },
          ]}
          onChoose={setIndicator}
        />
        {place !== '' && (
          <label className={styles['bound']}>
            <input
              type="checkbox"
              checked={isBound}
              onChange={({ currentTarget }) => setBound(currentTarget.checked)}
            />
            {formatMessage({ id: 'annotations.bound' }, { place })}
          </label>
        )}
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
