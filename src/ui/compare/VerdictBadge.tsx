import { IconArrowDown, IconArrowUp, IconEqual, IconQuestionMark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Verdict } from '../../model/figure/uncertainty.ts';
import styles from './ComparisonTable.module.css';

const icons = {
  higher: IconArrowUp,
  lower: IconArrowDown,
  similar: IconEqual,
  'cannot-say': IconQuestionMark,
} as const satisfies Record<Verdict, unknown>;

/** What may be said of a rate beside that of the rest of the region: neither good nor bad. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const { formatMessage } = useIntl();
  const Icon = icons[verdict];
  return (
    <span className={styles['verdict']} data-verdict={verdict}>
      <Icon size={13} aria-hidden="true" />
      {formatMessage({ id: `compare.verdict.${verdict}` })}
    </span>
  );
}
