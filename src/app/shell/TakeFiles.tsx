import { type ReactNode, Suspense, useState, useTransition } from 'react';
import { useIntl } from 'react-intl';
import { download } from '../../share/download.ts';
import { fileNameOf } from '../../share/fileName.ts';
import { factsOf } from '../../share/publish/releasedTables.ts';
import { causeOf } from '../../ui/figure/causeOf.ts';
import { lazily } from '../code/lazily.tsx';
import type { SlideName } from '../deck/names.ts';
import { Coming, useBusy } from '../figures/busy.tsx';
import { useFactFilter, useMayLeave } from '../figures/Leaving.tsx';
import { useProvenance } from '../figures/useProvenance.ts';
import type { Review } from '../review.ts';
import { usePlaceNames, usePlaces, useProgramme } from '../setting/places.tsx';

const SlideChoice = lazily(async () => (await import('./SlideChoice.tsx')).SlideChoice);

interface Props {
  readonly review: Review;
  /** Told why a file could not be written; `null` once it may be. */
  readonly onTold: (told: string | null) => void;
}

/** A review as a workbook with every table, and as an editable deck of slides, the usual ones or those chosen. */
export function TakeFiles({ review, onTold }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const provenance = useProvenance();
  const gazetteer = usePlaceNames();
  const places = usePlaces();
  const { hub } = useProgramme();
  const [isChoosing, setChoosing] = useState(false);
  const [isWriting, startWriting] = useTransition();
  useBusy(isWriting);
  const mayLeave = useMayLeave();
  const filter = useFactFilter();
  const save = (extension: 'xlsx' | 'pptx', names?: readonly SlideName[]): void =>
    startWriting(async () => {
      try {
        onTold(null);
        if (!mayLeave(factsOf(review.measured.map((measured) => ({ filter, measured }))))) return;
        const { slides, workbook } = await import('../reviewFiles.ts');
        const around = { provenance, gazetteer, messages };
        const ground = { places: places.state === 'ready' ? places.value : null, hub };
        download(
          fileNameOf(review.title, provenance.period, extension),
          await (extension === 'xlsx' ? workbook(review, around) : slides(review, around, ground, names)),
        );
      } catch (error) {
        const cause = formatMessage({ id: `cause.${causeOf(error instanceof Error ? error.message : String(error))}` });
        onTold(formatMessage({ id: 'away.failed' }, { cause }));
      }
    });
  return (
    <>
      <button type="button" disabled={isWriting} onClick={() => save('xlsx')}>
        {formatMessage({ id: 'away.workbook' })}
      </button>
      <button type="button" disabled={isWriting} onClick={() => save('pptx')}>
        {formatMessage({ id: 'away.slides' })}
      </button>
      <button type="button" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
        {formatMessage({ id: 'away.choose' })}
      </button>
      {isChoosing && (
        <Suspense fallback={<Coming />}>
          <SlideChoice isWriting={isWriting} onSave={(names) => save('pptx', names)} />
        </Suspense>
      )}
    </>
  );
}
