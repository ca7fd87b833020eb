import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatDay } from '../../../i18n/format.ts';
import { addDays } from '../../../model/time/day.ts';
import type { Period } from '../../../model/time/period.ts';
import { Confirmation, type ConfirmationState } from './Confirmation.tsx';
import styles from './Footer.module.css';

/** What the figures come from; `null` when nothing is loaded. */
export interface Loaded {
  readonly extent: Period | null;
  readonly files: number;
  readonly digest: string;
}

interface Props {
  readonly loaded: Loaded | null;
  readonly confirmation: ConfirmationState;
  /** Says who counts, where that is not this browser: nothing is counted again here. */
  readonly elsewhere: ReactNode;
  /** Whether figures are counted again without being asked, and how to say so. */
  readonly isJudged: boolean;
  readonly onJudged: (isWanted: boolean) => void;
  /** What may be done with the page itself. */
  readonly offer: ReactNode;
}

/** The days the data covers, from how many files, and that nothing leaves the browser. */
export function Footer({ loaded, confirmation, elsewhere, isJudged, onJudged, offer }: Props): ReactNode {
  const messages = useIntl();
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        {loaded !== null && <p>{asOf(loaded)}</p>}
        {loaded !== null && elsewhere === null && <Confirmation of={confirmation} />}
        <p>{elsewhere ?? messages.formatMessage({ id: 'app.private' })}</p>
        {elsewhere === null && (
          <label>
            <input
              type="checkbox"
              checked={isJudged}
              onChange={({ currentTarget }) => onJudged(currentTarget.checked)}
            />{' '}
            {messages.formatMessage({ id: 'app.judged' })}
          </label>
        )}
        {offer}
      </div>
    </footer>
  );

  function asOf({ extent, files, digest }: Loaded): string {
    return [
      extent !== null &&
        messages.formatMessage(
          { id: 'app.as-of' },
          { from: formatDay(extent.from, messages), to: formatDay(addDays(extent.to, -1), messages) },
        ),
      messages.formatMessage({ id: 'app.files' }, { count: files }),
      messages.formatMessage({ id: 'app.digest' }, { digest: digest.slice(0, 8) }),
    ]
      .filter((part) => part !== false)
      .join(' · ');
  }
}
