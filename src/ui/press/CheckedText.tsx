import { Fragment, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { Button } from '../layout/Button.tsx';
import styles from './CheckedText.module.css';

/** One quantity of a text, judged. */
export interface CheckedClaim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly verdict: 'confirmed' | 'within_wording' | 'not_confirmed' | 'ambiguous' | 'cannot_check';
  readonly explanation: string;
  /** The word that stopped its verdict. */
  readonly stopped: { readonly start: number; readonly end: number } | null;
  /** Words that would be true in its place. */
  readonly suggestion: string | null;
  readonly indicator: IndicatorId | null;
  readonly value: number | null;
  /** Ways to understand it, to choose from. */
  readonly readings: readonly string[];
}

interface Props {
  readonly text: string;
  readonly claims: readonly CheckedClaim[];
  readonly findings: readonly string[];
  readonly chosen: ReadonlyMap<number, number>;
  readonly onChoose: (claim: number, reading: number | null) => void;
  readonly onPassport: (claim: number) => void;
}

const signs = {
  confirmed: '✓',
  within_wording: '✓',
  not_confirmed: '✗',
  ambiguous: '?',
  cannot_check: '–',
} as const;

/** More claims than this are listed no further: the text above shows them all. */
const LISTED = 200;

/** A text with its quantities marked, then each with its verdict, why, and the readings to choose from. */
export function CheckedText({ text, claims, findings, chosen, onChoose, onPassport }: Props): ReactNode {
  const { formatMessage } = useIntl();
  if (claims.length === 0) return <p role="status">{formatMessage({ id: 'claims.none' })}</p>;
  const marked = claims.slice(0, LISTED);
  const stops = marked.flatMap(({ stopped }) => stopped ?? []).toSorted((a, b) => a.start - b.start);
  /** Words between quantities, those that stopped a verdict underlined. */
  const plain = (from: number, to: number): ReactNode => {
    const own = stops.filter(
      ({ start, end }, index) => start >= from && end <= to && start >= (stops[index - 1]?.end ?? 0),
    );
    return (
      <>
        {own.map(({ start, end }, index) => (
          <Fragment key={start}>
            {text.slice(own[index - 1]?.end ?? from, start)}
            <u>{text.slice(start, end)}</u>
          </Fragment>
        ))}
        {text.slice(own.at(-1)?.end ?? from, to)}
      </>
    );
  };
  return (
    <div className={styles['checked']}>
      <p className={styles['text']}>
        {marked.map(({ start, end, verdict }, index) => (
          <span key={start}>
            {plain(marked[index - 1]?.end ?? 0, start)}
            <mark data-verdict={verdict}>
              {text.slice(start, end)}
              <span aria-hidden="true" className={styles['sign']}>
                {signs[verdict]}
              </span>
            </mark>
          </span>
        ))}
        {plain(marked.at(-1)?.end ?? 0, (marked.at(-1)?.end ?? 0) + 2000)}
      </p>
      {findings.length > 0 && (
        <ul className={styles['findings']}>
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      <ol className={styles['claims']}>
        {marked.map((claim, index) => (
          <li
            key={claim.start}
            data-verdict={claim.verdict}
            data-claim={claim.indicator ?? ''}
            {...(claim.value !== null && { 'data-claim-value': claim.value })}
          >
            <p>
              <strong className={styles['verdict']}>{formatMessage({ id: `verdict.${claim.verdict}` })}</strong> «
              {'\u00a0'}
              {claim.text}
              {'\u00a0'}»
            </p>
            <p>{claim.explanation}</p>
            {claim.suggestion !== null && (
              <p>{formatMessage({ id: 'checker.suggestion' }, { suggestion: claim.suggestion })}</p>
            )}
            {(claim.verdict === 'ambiguous' || chosen.has(index)) && (
              <label className={styles['reading']}>
                {formatMessage({ id: 'checker.reading' })}
                <select
                  value={chosen.get(index) ?? ''}
                  onChange={({ currentTarget: { value } }) => onChoose(index, value === '' ? null : Number(value))}
                >
                  <option value="">{formatMessage({ id: 'checker.reading.none' })}</option>
                  {claim.readings.map((reading, each) =>
                    claim.readings.indexOf(reading) < each ? null : (
                      <option key={reading} value={each}>
                        {reading}
                      </option>
                    ),
                  )}
                </select>
              </label>
            )}
            {claim.value !== null && (
              <Button onClick={() => onPassport(index)}>{formatMessage({ id: 'press.passport' })}</Button>
            )}
          </li>
        ))}
      </ol>
      {claims.length > LISTED && <p>{formatMessage({ id: 'checker.more' }, { count: claims.length - LISTED })}</p>}
    </div>
  );
}
