import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Figures } from '../../app/figures/useFigures.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import type { Sentence } from '../../ui/review/fiveSentences.ts';
import { InFive } from '../../ui/review/InFive.tsx';

interface Props {
  readonly figures: Figures;
  /** `null` while the figures are not there. */
  readonly sentences: readonly Sentence[] | null;
}

/** What a reader would retain of the page. */
export function Five({ figures, sentences }: Props): ReactNode {
  const title = useIntl().formatMessage({ id: 'five.title' });
  return (
    <Section title={title}>
      {sentences !== null && <InFive sentences={sentences} />}
      {sentences === null && figures.state !== 'ready' && <ChartPending title={title} answer={figures} />}
    </Section>
  );
}
