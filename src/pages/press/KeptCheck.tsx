import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { saveCheck } from '../../app/press/checkFile.ts';
import { useKeptChecks } from '../../app/press/useKeptChecks.ts';
import { formatDay } from '../../i18n/format.ts';
import { Button } from '../../ui/layout/Button.tsx';
import type { CheckedClaim } from '../../ui/press/checkedClaim.ts';
import styles from './Checker.module.css';
import page from './PressPage.module.css';

interface Props {
  readonly text: string;
  readonly claims: readonly CheckedClaim[];
  readonly chosen: ReadonlyMap<number, number>;
}

/** Keeps what a text got, and says what changed since it was last kept. */
export function KeptCheck({ text, claims, chosen }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { last, keep, now } = useKeptChecks(text);
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
      <div className={page['actions']}>
        <Button onClick={() => keep(claims, new Date())}>{formatMessage({ id: 'checker.keep' })}</Button>
        <Button onClick={() => saveCheck(now(claims, chosen, new Date()))}>
          {formatMessage({ id: 'checker.save' })}
        </Button>
      </div>
    </div>
  );
}
