import { useIntl } from 'react-intl';
import { factsOf } from '../../share/publish/releasedTables.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import { type Sentence, sentenceText } from '../../ui/review/fiveSentences.ts';
import { useFive } from '../answers/useFive.ts';
import { useFactFilter, useFactsSaid, useMayLeave } from '../figures/Leaving.tsx';
import { type Draft, useDraft } from './useDraft.ts';

interface Release extends Draft {
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
  const filter = useFactFilter();
  const factsSaid = useFactsSaid();
  const mayLeave = useMayLeave();
  if (draft.state !== 'ready') return draft;
  const { head, lines, notes } = draft.value;
  const five = told?.sentences ?? [];
  const facts = [...factsSaid(lines), ...factsOf((told?.measured ?? []).map((measured) => ({ filter, measured })))];
  const first = five.map((sentence, index) => `${index + 1}. ${sentenceText(sentence, messages)}`);
  return {
    state: 'ready',
    value: {
      ...draft.value,
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
