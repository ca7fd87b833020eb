import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './CheckedText.module.css';

interface Props {
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number }[];
  readonly idOf: (start: number) => string;
  readonly onLight: (isOn: boolean) => void;
}

/** The words that a claim was restricted by, each leading to where it stands in the text. */
export function ScopeWords({ text, words, idOf, onLight }: Props): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <p className={styles['words']}>
      {formatMessage({ id: 'checker.scope' })}{' '}
      {words.map(({ start, end }) => (
        <button
          key={start}
          type="button"
          onFocus={() => onLight(true)}
          onBlur={() => onLight(false)}
          onClick={() => document.getElementById(idOf(start))?.scrollIntoView({ block: 'nearest' })}
        >
          {text.slice(start, end)}
        </button>
      ))}
    </p>
  );
}
