import { IconArrowDown, IconArrowUp, IconEqual, IconQuestionMark } from '@tabler/icons-react';
import type { Released } from '../../model/figure/released.ts';
import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { formatPoints } from '../../i18n/format.ts';
import type { Verdict } from '../../model/figure/uncertainty.ts';
import styles from './ComparisonTable.module.css';

const icons = {
  higher: IconArrowUp,
  lower: IconArrowDown,
  similar: IconEqual,
  'cannot-say': IconQuestionMark,
} as const satisfies Record<Verdict['said'], unknown>;

/** What may be said of a rate beside that of the rest of the region: neither good nor bad. */
export function VerdictBadge({ verdict }: { readonly verdict: Released<Verdict> }): ReactNode {
  const messages = useIntl();
  const Icon = icons[verdict.said];
  return (
    <span
      className={styles['verdict']}
      data-verdict={verdict.said}
      {...('isSmall' in verdict && { 'data-small': verdict.isSmall })}
    >
      <Icon size={13} aria-hidden="true" />
      {wordsOf(verdict, messages)}
    </span>
  );
}

function wordsOf(verdict: Released<Verdict>, messages: IntlShape): string {
  if (!('size' in verdict)) return messages.formatMessage({ id: `compare.verdict.${verdict.said}` });
  const size = formatPoints(verdict.size, messages);
  return messages.formatMessage({ id: `compare.verdict.${verdict.isSmall ? 'small' : verdict.said}` }, { size });
}
