import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { useFigureMarks } from '../figure/Refreshing.tsx';
import { Sparkline } from '../figure/Sparkline.tsx';
import { Button } from '../layout/Button.tsx';
import styles from './SentenceCard.module.css';

interface Props {
  readonly name: string;
  readonly measured: Released<Measured>;
  readonly figure: Released<Figure>;
  /** `null` for a figure that is not said, with the reason below. */
  readonly sentence: string | null;
  readonly reason: string | null;
  /** Exact value and base, and what is not said of all cards at once. */
  readonly note: string;
  /** Exact value, definition, base, period, date and source, to go with the sentence. */
  readonly footnote: string;
  /** Proves the figure later; `null` when it has none. */
  readonly link: string | null;
  readonly months?: Released<Measured> | undefined;
  /** Whether it is among those taken together. */
  readonly isKept: boolean;
  readonly onKeep: (isKept: boolean) => void;
  /** Asked before anything is taken. */
  readonly mayLeave: () => boolean;
  readonly onPassport: () => void;
  readonly onPicture: (as: 'png' | 'svg') => void;
}

/** A sentence that is true, what it rests on, and ways to take it. */
export function SentenceCard({
  name,
  measured,
  figure,
  sentence,
  reason,
  note,
  footnote,
  link,
  months,
  isKept,
  onKeep,
  mayLeave,
  onPassport,
  onPicture,
}: Props): ReactNode {
  const { formatMessage } = useIntl();
  const marks = useFigureMarks();
  const [said, say] = useState('');
  const copy = (text: string): void => {
    if (!mayLeave()) return;
    navigator.clipboard.writeText(text).then(
      () => say(formatMessage({ id: 'press.copied' })),
      () => say(formatMessage({ id: 'press.not-copied' })),
    );
  };
  return (
    <article className={styles['card']} aria-label={name}>
      <h3 className={styles['name']}>{name}</h3>
      <p className={sentence === null ? styles['reason'] : styles['sentence']} {...marks(measured.indicator, figure)}>
        {sentence ?? reason}
      </p>
      {months !== undefined && sentence !== null && <Sparkline measured={months} />}
      <p className={styles['footnote']}>{note}</p>
      <div className={styles['actions']}>
        {sentence !== null && (
          <>
            <label className={styles['keep']}>
              <input type="checkbox" checked={isKept} onChange={({ currentTarget }) => onKeep(currentTarget.checked)} />
              {formatMessage({ id: 'press.keep' })}
            </label>
            <Button onClick={() => copy(sentence)}>{formatMessage({ id: 'press.copy' })}</Button>
            <Button onClick={() => copy([sentence, footnote, ...(link === null ? [] : [link])].join('\n\n'))}>
              {formatMessage({ id: 'press.copy-note' })}
            </Button>
            <button type="button" className={styles['plain']} onClick={() => onPicture('png')}>
              PNG
            </button>
            <button type="button" className={styles['plain']} onClick={() => onPicture('svg')}>
              SVG
            </button>
          </>
        )}
        <button type="button" className={styles['plain']} onClick={onPassport}>
          {formatMessage({ id: 'press.passport' })}
        </button>
        <span role="status" className={styles['said']}>
          {said}
        </span>
      </div>
    </article>
  );
}
