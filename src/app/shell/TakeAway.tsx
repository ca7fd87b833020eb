import { IconShare2 } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState, useTransition } from 'react';
import { useIntl } from 'react-intl';
import { download } from '../../share/download.ts';
import { fileNameOf } from '../../share/fileName.ts';
import { MenuButton } from '../../ui/layout/MenuButton.tsx';
import styles from '../../ui/layout/Menu.module.css';
import { causeOf } from '../../ui/figure/causeOf.ts';
import { factsOf } from '../../share/publish/releasedTables.ts';
import { useFactFilter, useMayLeave } from '../figures/Leaving.tsx';
import { lazily } from '../code/lazily.tsx';
import { Coming, useBusy } from '../figures/busy.tsx';
import type { SlideName } from '../deck/names.ts';
import { usePlaceNames, usePlaces, useProgramme } from '../setting/places.tsx';
import type { Review } from '../review.ts';
import { useProvenance } from '../figures/useProvenance.ts';
import { usePaper } from './usePaper.ts';

const SlideChoice = lazily(async () => (await import('./SlideChoice.tsx')).SlideChoice);
const QrCode = lazily(async () => (await import('../../ui/layout/QrCode.tsx')).QrCode);

/** Takes what is looked at away: its link, as a text or a code, paper and, of a review, a workbook with every table and an editable deck of slides. */
export function TakeAway({ review }: { readonly review: Review | null }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const provenance = useProvenance();
  usePaper(provenance, messages);
  const gazetteer = usePlaceNames();
  const places = usePlaces();
  const { hub } = useProgramme();
  const [told, tell] = useState<string | null>(null);
  const [isCoded, setCoded] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const [isWriting, startWriting] = useTransition();
  useBusy(isWriting);
  const mayLeave = useMayLeave();
  const filter = useFactFilter();
  const save = (given: Review, extension: 'xlsx' | 'pptx', names?: readonly SlideName[]): void =>
    startWriting(async () => {
      try {
        tell(null);
        if (!mayLeave(factsOf(given.measured.map((measured) => ({ filter, measured }))))) return;
        const { slides, workbook } = await import('../reviewFiles.ts');
        const around = { provenance, gazetteer, messages };
        const ground = { places: places.state === 'ready' ? places.value : null, hub };
        download(
          fileNameOf(given.title, provenance.period, extension),
          await (extension === 'xlsx' ? workbook(given, around) : slides(given, around, ground, names)),
        );
      } catch (error) {
        const cause = formatMessage({ id: `cause.${causeOf(error instanceof Error ? error.message : String(error))}` });
        tell(formatMessage({ id: 'away.failed' }, { cause }));
      }
    });
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
            <>
              <button type="button" disabled={isWriting} onClick={() => save(review, 'xlsx')}>
                {formatMessage({ id: 'away.workbook' })}
              </button>
              <button type="button" disabled={isWriting} onClick={() => save(review, 'pptx')}>
                {formatMessage({ id: 'away.slides' })}
              </button>
              <button type="button" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
                {formatMessage({ id: 'away.choose' })}
              </button>
              {isChoosing && (
                <Suspense fallback={<Coming />}>
                  <SlideChoice isWriting={isWriting} onSave={(names) => save(review, 'pptx', names)} />
                </Suspense>
              )}
            </>
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
