import { IconShare2 } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { MenuButton } from '../../ui/layout/MenuButton.tsx';
import styles from '../../ui/layout/Menu.module.css';
import { lazily } from '../code/lazily.tsx';
import { Coming } from '../figures/busy.tsx';
import type { Review } from '../review.ts';
import { useProvenance } from '../figures/useProvenance.ts';
import { usePaper } from './usePaper.ts';

const TakeFiles = lazily(async () => (await import('./TakeFiles.tsx')).TakeFiles);
const QrCode = lazily(async () => (await import('../../ui/layout/QrCode.tsx')).QrCode);

/** Takes what is looked at away: its link, as a text or a code, paper and, of a review, a workbook with every table and an editable deck of slides. */
export function TakeAway({ review }: { readonly review: Review | null }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const provenance = useProvenance();
  usePaper(provenance, messages);
  const [told, tell] = useState<string | null>(null);
  const [isCoded, setCoded] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      tell(formatMessage({ id: 'away.copied' }));
    } catch {
      tell(formatMessage({ id: 'away.copy-failed' }));
    }
  };
  const mail = new URLSearchParams({ subject: provenance.programme, body: location.href });
  return (
    <MenuButton
      icon={<IconShare2 size={18} aria-hidden />}
      name={formatMessage({ id: 'away.title' })}
      side="end"
      width={20}
      className={styles['menu']}
    >
      {(close) => (
        <div className={styles['items']}>
          <button type="button" onClick={() => void copy()}>
            {formatMessage({ id: 'away.link' })}
          </button>
          <button type="button" aria-expanded={isCoded} onClick={() => setCoded(!isCoded)}>
            {formatMessage({ id: 'away.code' })}
          </button>
          {isCoded && (
            <Suspense fallback={<Coming />}>
              <QrCode text={location.href} name={formatMessage({ id: 'away.code.name' })} />
            </Suspense>
          )}
          <a href={`mailto:?${mail.toString().replaceAll('+', '%20')}`}>{formatMessage({ id: 'away.mail' })}</a>
          {review !== null && (
            <Suspense fallback={<Coming />}>
              <TakeFiles review={review} onTold={tell} />
            </Suspense>
          )}
          <button
            type="button"
            onClick={() => {
              close();
              // The menu is gone from the paper first.
              requestAnimationFrame(() => window.print());
            }}
          >
            {formatMessage({ id: 'away.print' })}
          </button>
          <p role="status">{told}</p>
        </div>
      )}
    </MenuButton>
  );
}
