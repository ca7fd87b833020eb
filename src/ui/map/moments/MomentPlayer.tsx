import { useReducedMotion } from '@mantine/hooks';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../layout/Button.tsx';
import styles from './MomentPlayer.module.css';

interface Props {
  /** Names of the moments, in order. */
  readonly moments: readonly string[];
  readonly index: number;
  readonly onIndex: (index: number) => void;
}

/** Time one looks at a moment, ms. */
const PACE = 900;

/** Goes through moments: by hand, or by itself for readers who accept motion. */
export function MomentPlayer({ moments, index, onIndex }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  const isStill = useReducedMotion();
  const [isPlaying, setPlaying] = useState(false);
  const last = moments.length - 1;

  useEffect(() => {
    if (!isPlaying) return undefined;
    const next = setTimeout(() => {
      onIndex(index >= last ? 0 : index + 1);
      if (index + 1 >= last) setPlaying(false);
    }, PACE);
    return () => clearTimeout(next);
  }, [isPlaying, index, last, onIndex]);

  return (
    <div className={styles['player']} data-unpictured>
      {!isStill && (
        <Button onClick={() => setPlaying(!isPlaying)}>
          {formatMessage({ id: isPlaying ? 'moments.pause' : 'moments.play' })}
        </Button>
      )}
      <label htmlFor={id} className="visually-hidden">
        {formatMessage({ id: 'moments.choose' })}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        value={index}
        aria-valuetext={moments[index]}
        onChange={({ currentTarget }) => {
          setPlaying(false);
          onIndex(Number(currentTarget.value));
        }}
      />
      <output htmlFor={id}>{moments[index]}</output>
    </div>
  );
}
