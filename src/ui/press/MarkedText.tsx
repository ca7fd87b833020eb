import { Fragment, type ReactNode } from 'react';
import type { CheckedClaim } from './checkedClaim.ts';
import styles from './CheckedText.module.css';

interface Props {
  readonly text: string;
  readonly claims: readonly CheckedClaim[];
  /** The claim whose words of scope are shown. */
  readonly lit: number | null;
  /** The id of a word of the text, by where it begins. */
  readonly idOf: (start: number) => string;
}

const signs = {
  confirmed: '✓',
  within_wording: '✓',
  not_confirmed: '✗',
  ambiguous: '?',
  cannot_check: '–',
} as const;
/** Characters shown after the last claim. */
const AFTER = 2000;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly isStop: boolean;
}

/** A text with its quantities marked, what stopped a verdict underlined, and the words that a claim was restricted by. */
export function MarkedText({ text, claims, lit, idOf }: Props): ReactNode {
  const words = wordsOf(claims);
  const plain = (from: number, to: number): ReactNode => {
    const own = words.filter(({ start, end }) => start >= from && end <= to);
    return (
      <>
        {own.map(({ start, end, isStop }, index) => (
          <Fragment key={start}>
            {text.slice(own[index - 1]?.end ?? from, start)}
            {isStop ? (
              <u id={idOf(start)}>{text.slice(start, end)}</u>
            ) : (
              <span id={idOf(start)} className={styles['scope']} data-lit={isLit(start)}>
                {text.slice(start, end)}
              </span>
            )}
          </Fragment>
        ))}
        {text.slice(own.at(-1)?.end ?? from, to)}
      </>
    );
  };
  const last = claims.at(-1)?.end ?? 0;
  return (
    <p className={styles['text']}>
      {claims.map(({ start, end, verdict }, index) => (
        <span key={start}>
          {plain(claims[index - 1]?.end ?? 0, start)}
          <mark data-verdict={verdict} data-lit={lit === index}>
            {text.slice(start, end)}
            <span aria-hidden="true" className={styles['sign']}>
              {signs[verdict]}
            </span>
          </mark>
        </span>
      ))}
      {plain(last, last + AFTER)}
    </p>
  );

  function isLit(start: number): boolean {
    return lit !== null && claims[lit]?.scope.some((word) => word.start === start) === true;
  }
}

/** Words to mark between quantities, in order, none over another. */
function wordsOf(claims: readonly CheckedClaim[]): readonly Word[] {
  const all = claims
    .flatMap(({ stopped, scope }): readonly Word[] => [
      ...(stopped === null ? [] : [{ ...stopped, isStop: true }]),
      ...scope.map((word) => ({ ...word, isStop: false })),
    ])
    .toSorted((a, b) => a.start - b.start || Number(b.isStop) - Number(a.isStop));
  const kept: Word[] = [];
  for (const word of all) if (word.start >= (kept.at(-1)?.end ?? 0)) kept.push(word);
  return kept;
}
