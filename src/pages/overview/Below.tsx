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
import { Moved } from './Moved.tsx';
import { Pathway } from './Pathway.tsx';
import { Rhythm } from './Rhythm.tsx';
import { Territory } from './Territory.tsx';
import { Themes } from './Themes.tsx';

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
  return (
    <>
      <Section title={formatMessage({ id: 'overview.rhythm' })}>
        {moved !== null && <Moved answer={moved} />}
        <Rhythm figures={figures} places={places} around={around} />
      </Section>
      <Section title={formatMessage({ id: 'overview.territory' })}>
        <Territory figures={figures} places={drawn} around={around} />
      </Section>
      <Section title={formatMessage({ id: 'overview.audience' })}>
        <Audience figures={figures} around={around} />
      </Section>
      <Section title={formatMessage({ id: 'overview.habits' })}>
        <div data-onscreen>
          <Habits around={around} />
        </div>
        <Themes />
      </Section>
      <Section title={formatMessage({ id: 'overview.pathway' })}>
        <Pathway figures={figures} around={around} />
      </Section>
    </>
  );
}
