import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Figures } from '../../app/figures/useFigures.ts';
import type { Computed } from '../../app/figures/useComputed.ts';
import type { Places } from '../../app/setting/places.tsx';
import type { WhatMoved } from '../../model/figure/answers/whatMoved.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import { Section } from '../../ui/layout/Section.tsx';
import { Audience } from './Audience.tsx';
import type { AroundOf } from './around.ts';
import { Habits } from './Habits.tsx';
import { Pathway } from './Pathway.tsx';
import { Rhythm } from './Rhythm.tsx';
import { Territory } from './Territory.tsx';
import { Themes } from './Themes.tsx';
import { Years } from './Years.tsx';
import { useExtent } from '../../app/dataset/DatasetProvider.tsx';
import { useProgramme } from '../../app/setting/places.tsx';
import { presets } from '../../ui/filters/presets.ts';

interface Props {
  readonly figures: Figures;
  /** `hub` is `null` where the filter leaves it out. */
  readonly places: { readonly hub: string | null; readonly area: string };
  readonly drawn: Answer<Places>;
  readonly around: AroundOf;
  /** `null` when nothing is compared. */
  readonly moved: Computed<Released<WhatMoved>> | null;
}

/** When, where, who, and what came next: what is drawn comes after the first figures. */
export function Below({ figures, places, drawn, around, moved }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const { opening, published } = useProgramme();
  const { programmeYears } = presets(opening, useExtent());
  return (
    <>
      <Section title={formatMessage({ id: 'overview.rhythm' })}>
        <Rhythm figures={figures} places={places} around={around} moved={moved} />
      </Section>
      <Section title={formatMessage({ id: 'overview.territory' })} folded="narrow">
        <Territory figures={figures} places={drawn} around={around} />
      </Section>
      <Section title={formatMessage({ id: 'overview.audience' })} folded="narrow">
        <Audience figures={figures} around={around} />
      </Section>
      <Section title={formatMessage({ id: 'overview.habits' })} folded="always">
        <div data-onscreen>
          <Habits around={around} />
        </div>
        <Themes />
      </Section>
      {!published && programmeYears.length > 1 && (
        <Section title={formatMessage({ id: 'years.title' })} folded="always" isLate>
          <Years programmeYears={programmeYears.toReversed()} />
        </Section>
      )}
      <Section title={formatMessage({ id: 'overview.pathway' })} folded="narrow">
        <Pathway figures={figures} around={around} />
      </Section>
    </>
  );
}
