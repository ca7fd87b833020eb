import type { TargetStanding } from '../model/figure/answers/standings.ts';
import type { WhatMoved } from '../model/figure/answers/whatMoved.ts';
import type { Measured } from '../model/figure/figure.ts';
import type { IndicatorId } from '../model/figure/indicator.ts';
import type { Released } from '../model/figure/released.ts';
import type { BeforeOf } from '../ui/figure/Before.ts';
import type { Sentence } from '../ui/review/fiveSentences.ts';
import type { Changed } from './figures/useChanges.ts';

/** What the files of the review hold. */
export interface Review {
  readonly title: string;
  /** Figures alone, and figures by a breakdown, as the page shows them. */
  readonly measured: readonly Released<Measured>[];
  readonly changeOf: (id: IndicatorId) => Changed | undefined;
  /** The period compared, set beside in tables. */
  readonly before?: BeforeOf;
  /** What a reader would retain, in sentences; none where they are not written. */
  readonly five: readonly Sentence[];
  readonly moved: Released<WhatMoved> | null;
  readonly targets: readonly Released<TargetStanding>[];
}
