import {
  IconAlertTriangle,
  IconCircleCheck,
  IconProgress,
  IconProgressAlert,
  IconQuestionMark,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Standing } from '../../model/figure/answers/forecast.ts';
import styles from './Targets.module.css';

const icons = {
  reached: IconCircleCheck,
  missed: IconAlertTriangle,
  'on-track': IconProgress,
  late: IconProgressAlert,
  'cannot-say': IconQuestionMark,
} as const satisfies Record<Standing['state'], unknown>;

/** Whether a target is reached or on its way, in a word and a sign, never by colour alone. */
export function StateBadge({ state }: { readonly state: Standing['state'] }): ReactNode {
  const { formatMessage } = useIntl();
  const Icon = icons[state];
  return (
    <span className={styles['state']} data-standing={state}>
      <Icon size={15} aria-hidden="true" />
      {formatMessage({ id: `targets.state.${state}` })}
    </span>
  );
}
