import type { Period } from '../../model/time/period.ts';
import type { Stopper } from './text/accounts.ts';
import type { Base } from './base.ts';
import type { Lexicon } from './marks/lexicon.ts';
import type { Mark, Trait } from './marks/marks.ts';
import type { Quantity } from '../wording/quantity.ts';
import type { Spotted } from './text/spotted.ts';
import type { Subject } from './reading.ts';
import type { Stretch } from './text/segments.ts';
import type { Token } from './text/tokens.ts';

export type SpokenPlace = Pick<Base, 'cities' | 'departments'>;

/** Everything the words around one quantity are read from. */
export interface Around {
  readonly text: string;
  /** Its words, numbers and marks. */
  readonly tokens: readonly Token[];
  readonly spotted: Spotted;
  readonly segment: Stretch;
  /** Where words may restrict it. */
  readonly parts: readonly Stretch[];
  /** The marks of those parts, in order. */
  readonly marks: readonly Mark[];
  /** Every mark of its sentence. */
  readonly ofSentence: readonly Mark[];
  /** What the sentence said before its first quantity, for those that follow. */
  readonly head: readonly Mark[];
  /** The quantity of the same sentence just before. */
  readonly before: Understood | null;
  /** Whatever was understood last. */
  readonly last: Understood | null;
  /** The towns, or the departments, that were spoken of last; `null` after the region. */
  readonly spokenOf: SpokenPlace | null;
  readonly spokenPeriod: Period | null;
  /** The nouns of the last sentence that had a quantity. */
  readonly spokenNouns: readonly Mark[];
  readonly calendar: Pick<Lexicon, 'period' | 'extent'>;
  readonly hub: string;
  /** Whether the text names the town of the hub anywhere. */
  readonly namesHub: boolean;
}

/** What a quantity is taken for. */
export interface Understood {
  readonly subjects: readonly Subject[];
  /** The likeliest first. */
  readonly bases: readonly Base[];
  readonly end: number;
  readonly isMean: boolean;
  readonly isShare: boolean;
  readonly stopped: Stopper | null;
  /** The people counted, or the target of a share, for what follows: « dont 1 254 hommes ». */
  readonly traits: readonly Trait[];
  readonly noun: Subject | null;
  /** True for what the next quantity is part of: « Parmi les 3 024 personnes ». */
  readonly isWhole: boolean;
  /** True for a part of what was counted before: « dont 17 940 à Montpellier ». */
  readonly isPart?: boolean;
  /** True when its own words say where, the region included. */
  readonly saysPlace: boolean;
  readonly change: Change | null;
  /** True beside a figure of some place that it may be of too. */
  readonly isTied?: true;
  /** Where no noun is beside it and several were said: it may be of another than the one it was taken for. */
  readonly unsure?: Stretch;
  /** Said of a place or a month among the others. */
  readonly rank?: Rank;
  /** What it leaves in mind for the next, where that is not its base: the town that was ranked. */
  readonly spoken?: Base;
  /** Another number than the one written: « cinq habitants sur mille ». */
  readonly quantity?: Quantity;
}

/** « la troisième ville » : which place or month, among those of its kind. */
export interface Rank {
  readonly by: 'city' | 'department' | 'month';
  readonly key: string;
  /** Left out of the ranking: the hub, in « de la région hors Montpellier ». */
  readonly without: string | null;
}

/** A difference between two periods: of a hundred (`ratio`), in points, or so many times. */
export interface Change {
  readonly as: 'ratio' | 'points' | 'times';
  readonly sign: 1 | -1;
  readonly from: Base;
}
