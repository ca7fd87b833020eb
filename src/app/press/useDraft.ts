import { useIntl } from 'react-intl';
import { draft } from '../../answers/press.ts';
import { formatDay, formatPeriod } from '../../i18n/format.ts';
import { isToldOf } from '../../metrics/define/indicators.ts';
import { addDays } from '../../model/time/day.ts';
import type { Filter } from '../../model/address/filter.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Phrase } from '../../press/wording/phrase.ts';
import { wordTogether } from '../../press/kit/together.ts';
import { whoOf } from '../../press/wording/whoOf.ts';
import { wordings } from '../../press/wording/wordings.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import { useDataset, useExtent } from '../dataset/DatasetProvider.tsx';
import { useGazetteer, useProgramme } from '../setting/places.tsx';
import { useAnswer } from '../figures/useComputed.ts';
import { draftSentence, proseOf } from './draftSentence.ts';
import { usePressWords } from './usePressWords.ts';
import { useView } from '../address/view.ts';

/** A sentence of the release and its figure. */
export interface DraftLine {
  readonly sentence: string;
  /** Exact value and base, then period, date and source. */
  readonly notes: readonly string[];
  readonly measured: Released<Measured>;
  readonly figure: Released<Figure>;
  /** What it is restricted to beyond the filter of the page. */
  readonly narrowed: Partial<Filter>;
}

/** The release, figure by figure. */
export interface Draft {
  readonly head: string;
  readonly lines: readonly DraftLine[];
  readonly notes: readonly string[];
}

/** The people of the hub and of the whole, with one rounding: the part still goes with the whole. */
function roundedTogether(
  part: Released<Measured> | undefined,
  whole: Released<Measured> | undefined,
): ReadonlyMap<Released<Measured>, Phrase> {
  if (part?.total.state !== 'shown' || whole?.total.state !== 'shown') return new Map();
  const said = wordTogether({ indicator: whole.indicator, value: whole.total.value }, [
    { indicator: part.indicator, value: part.total.value },
  ]);
  return new Map([[whole, said.whole], ...said.parts.slice(0, 1).map((phrase) => [part, phrase] as const)]);
}

/** The release that the figures write, in the language of the page. */
export function useDraft(): Answer<Draft> {
  const messages = useIntl();
  const programme = useProgramme();
  const gazetteer = useGazetteer();
  const extent = useExtent();
  const { dataset } = useDataset();
  const { sentenceOf, notesOf, whereIs } = usePressWords();
  const { filter } = useView().view;
  const answer = useAnswer(draft, []);
  if (answer.state !== 'ready') return answer;
  if (gazetteer === null) return { state: 'loading' };
  const language = messages.locale.startsWith('en') ? 'en' : 'fr';
  const [hub, all] = answer.value;
  const together = roundedTogether(hub[0], all[0]);
  const line = (measured: Released<Measured>, narrowed: Partial<Filter>): readonly DraftLine[] => {
    const best = together.get(measured) ?? wordings(measured.indicator, measured.total)[0];
    const told = proseOf(measured.indicator, messages);
    const where = narrowed.cities === undefined ? undefined : whereIs({ cities: narrowed.cities, departments: [] });
    const said = sentenceOf(measured, measured.total, where);
    const who = whoOf(measured.indicator, filter);
    const isHub = narrowed.cities !== undefined;
    if (!isToldOf(measured.indicator, isHub ? { cities: [], departments: [] } : filter)) return [];
    if (said === null || best === undefined || who === null || (isHub && who.fr !== '')) return [];
    const id = narrowed.cities === undefined ? told : ('draft.hub' as const);
    const sentence =
      id === null
        ? said[language]
        : draftSentence(
            id,
            { phrase: best, who, where: isHub ? (where ?? whereIs(filter)) : whereIs(filter), period: measured.period },
            messages,
          );
    return [{ sentence, notes: notesOf(measured, measured.total), measured, figure: measured.total, narrowed }];
  };
  const [any] = all;
  return {
    state: 'ready',
    value: {
      head: messages.formatMessage(
        { id: 'draft.head' },
        { programme: programme.name, period: any === undefined ? '' : formatPeriod(any.period, messages) },
      ),
      lines: [
        ...hub.flatMap((each) => line(each, { cities: [programme.hub], departments: [] })),
        ...all.flatMap((each) => line(each, {})),
      ],
      notes: [
        messages.formatMessage(
          { id: 'share.as-of' },
          { day: extent === null ? 'none' : formatDay(addDays(extent.to, -1), messages) },
        ),
        messages.formatMessage({ id: 'share.source' }, { programme: programme.name }),
        ...(dataset.state === 'ready' && dataset.demo ? [messages.formatMessage({ id: 'share.fictitious' })] : []),
      ],
    },
  };
}
