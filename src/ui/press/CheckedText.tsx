import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../layout/Button.tsx';
import type { CheckedClaim } from './checkedClaim.ts';
import styles from './CheckedText.module.css';
import { MarkedText } from './MarkedText.tsx';
import { ScopeWords } from './ScopeWords.tsx';

interface Props {
  readonly text: string;
  readonly claims: readonly CheckedClaim[];
  readonly findings: readonly string[];
  readonly chosen: ReadonlyMap<number, number>;
  readonly onChoose: (claim: number, reading: number | null) => void;
  readonly onPassport: (claim: number) => void;
}

/** More claims than this are listed no further: the text above shows them all. */
const LISTED = 200;

/** A text with its quantities marked, then each with its verdict, why, and the readings to choose from. */
export function CheckedText({ text, claims, findings, chosen, onChoose, onPassport }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  const [lit, light] = useState<number | null>(null);
  if (claims.length === 0) return <p role="status">{formatMessage({ id: 'claims.none' })}</p>;
  const marked = claims.slice(0, LISTED);
  const idOf = (start: number): string => `${id}-${start}`;
  return (
    <div className={styles['checked']}>
      <MarkedText text={text} claims={marked} lit={lit} idOf={idOf} />
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
            onPointerEnter={() => light(index)}
            onPointerLeave={() => light(null)}
            {...(claim.value !== null && { 'data-claim-value': claim.value })}
          >
            <p>
              <strong className={styles['verdict']}>{formatMessage({ id: `verdict.${claim.verdict}` })}</strong> «
              {'\u00a0'}
              {claim.text}
              {'\u00a0'}»
            </p>
            <p>{claim.explanation}</p>
            {claim.scope.length > 0 && (
              <ScopeWords text={text} words={claim.scope} idOf={idOf} onLight={(isOn) => light(isOn ? index : null)} />
            )}
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
