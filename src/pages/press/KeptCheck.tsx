import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useKeptChecks } from '../../app/press/useKeptChecks.ts';
import { formatDay } from '../../i18n/format.ts';
import { Button } from '../../ui/layout/Button.tsx';
import type { CheckedClaim } from '../../ui/press/checkedClaim.ts';
import styles from './Checker.module.css';

interface Props {
  readonly text: string;
  readonly claims: readonly CheckedClaim[];
}

/** Keeps what a text got, and says what changed since it was last kept. */
export function KeptCheck({ text, claims }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { last, keep } = useKeptChecks(text);
  const before = last(claims);
  const verdict = (id: CheckedClaim['verdict']): string => formatMessage({ id: `verdict.${id}` });
  return (
    <div className={styles['kept']}>
      {before !== null && (
        <p>
          {formatMessage(
            { id: 'checker.kept' },
            {
              day: formatDay(before.on, messages),
              data: before.isSameData ? 'same' : 'other',
              count: before.moved?.length ?? -1,
            },
          )}
        </p>
      )}
      {(before?.moved ?? []).length > 0 && (
        <ul>
          {before?.moved?.map(({ text: said, was, is }, index) => (
            <li key={index}>{formatMessage({ id: 'checker.moved' }, { said, was: verdict(was), is: verdict(is) })}</li>
          ))}
        </ul>
      )}
      <Button onClick={() => keep(claims, new Date())}>{formatMessage({ id: 'checker.keep' })}</Button>
    </div>
  );
}
