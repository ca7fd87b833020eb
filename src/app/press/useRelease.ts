import { useIntl } from 'react-intl';
import { factsOf } from '../../share/publish/releasedTables.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import { type Sentence, sentenceText } from '../../ui/review/fiveSentences.ts';
import { useFive } from '../answers/useFive.ts';
import { useFactFilter, useFactsSaid, useMayLeave } from '../figures/Leaving.tsx';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { useSaid } from '../answers/useSaid.ts';
import type { PackedLine } from './pressPack.ts';
import { type Draft, type DraftLine, useDraft } from './useDraft.ts';

interface Release extends Omit<Draft, 'lines'> {
  readonly lines: readonly PackedLine[];
  /** The same that stand first on the overview, on paper and on slides; none while their figures are not there. */
  readonly five: readonly Sentence[];
  /** As it is copied. */
  readonly text: string;
  /** Asked before it is taken away: says whether what it tells may leave. */
  readonly leaves: () => boolean;
}

/** The release whole: the year in five sentences, then each figure in one of its own. */
export function useRelease(): Answer<Release> {
  const messages = useIntl();
  const draft = useDraft();
  const told = useFive();
  const said = useSaid();
  const filter = useFactFilter();
  const factsSaid = useFactsSaid();
  const mayLeave = useMayLeave();
  if (draft.state !== 'ready') return draft;
  const { head, notes } = draft.value;
  const byMonth = said.state === 'ready' ? said.value.filter(({ by }) => by === 'month') : [];
  // What is restricted beyond the page has other months.
  const monthsOf = ({ measured, narrowed }: DraftLine): Released<Measured> | undefined =>
    Object.keys(narrowed).length > 0 ? undefined : byMonth.find(({ indicator }) => indicator === measured.indicator);
  const lines = draft.value.lines.map((line): PackedLine => {
    const months = monthsOf(line)?.cells ?? [];
    return { ...line, months: months.map(({ figure }) => figure) };
  });
  const five = told?.sentences ?? [];
  const drawn = draft.value.lines.flatMap((line) => monthsOf(line) ?? []);
  const facts = [
    ...factsSaid(lines),
    ...factsOf([...(told?.measured ?? []), ...drawn].map((measured) => ({ filter, measured }))),
  ];
  const first = five.map((sentence, index) => `${index + 1}. ${sentenceText(sentence, messages)}`);
  return {
    state: 'ready',
    value: {
      ...draft.value,
      lines,
      five,
      text: [
        head,
        ...(first.length === 0 ? [] : [first.join('\n')]),
        lines.map(({ sentence }) => sentence).join(' '),
        ...notes,
      ].join('\n\n'),
      leaves: () => mayLeave(facts, true),
    },
  };
}
