import { Fragment, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { usePassport } from '../figure/Passport.tsx';
import { changedText, type Sentence, type ToldFigure, valueText } from './fiveSentences.ts';
import styles from './InFive.module.css';

/** Sentences whose figures open their passport. */
export function InFive({ sentences }: { readonly sentences: readonly Sentence[] }): ReactNode {
  return (
    <ol className={styles['sentences']}>
      {sentences.map((sentence, index) => (
        // eslint-disable-next-line react/no-array-index-key -- always the same five, in the same order
        <li key={index}>
          {sentence.map((part, nth) => (
            // eslint-disable-next-line react/no-array-index-key -- the parts of a sentence have an order and nothing else
            <Fragment key={nth}>{typeof part === 'string' ? part : <Value told={part} />}</Fragment>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** A figure in a sentence, with how it changed. */
function Value({ told }: { readonly told: ToldFigure }): ReactNode {
  const messages = useIntl();
  const openPassport = usePassport();
  const text = valueText(told, messages);
  const { measured } = told;
  return (
    <>
      {openPassport === null ? (
        <strong>{text}</strong>
      ) : (
        // A button is never broken over two lines: the sentence would be.
        <span
          role="button"
          tabIndex={0}
          className={styles['value']}
          onClick={() => openPassport(measured, measured.total)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            openPassport(measured, measured.total);
          }}
        >
          {text}
        </span>
      )}
      {changedText(told, messages)}
    </>
  );
}
