import type { Recorded } from '../../model/dataset/recorded.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Indicator } from './algebra.ts';
import type { Naming } from './naming.ts';

/** What an indicator does not say, as the method page warns. */
export type Caveat =
  | 'units'
  | 'overlap'
  | 'anonymous'
  | 'identity'
  | 'new'
  | 'attended'
  | 'compared-cities'
  | 'mean'
  | 'capacity'
  | 'duration'
  | 'no-check-in'
  | 'complement'
  | 'gender-bounds'
  | 'missing'
  | 'occupation'
  | 'same-period'
  | 'recent'
  | 'outcome-base'
  | 'events'
  | 'visitors'
  | 'crow';

/**
 * Lists of indicators that pages and documents are made of: the headline figures of the overview (those a target can be set for, too), the three facts of a slide, what is said of a
 * theme, a partner, all partners together, reserved sessions, the sheet of one partner, a town and the audience; what is said of hours where files state any; what a map draws as circles or as areas; rates of towns held
 * against chance; what is said to the press, in the draft of a release and at an anniversary.
 */
export type Listing =
  | 'headline'
  | 'slide'
  | 'themes'
  | 'partners'
  | 'partnership'
  | 'reserved'
  | 'sheet'
  | 'towns'
  | 'audience'
  | 'hours'
  | 'circles'
  | 'areas'
  | 'chance'
  | 'press'
  | 'draft'
  | 'anniversary';

/** Of which count an indicator, or one of its two counts, is a part. */
export interface PartOf {
  readonly whole: IndicatorId;
  readonly own?: 'numerator' | 'denominator';
}

/** All that is decided of an indicator beside its definition. Who needs to know asks here, and keeps no list. */
export interface Facts {
  /** How a sentence says it. */
  readonly said: Naming;
  /** None is a decision: the definition says it all. */
  readonly caveats: readonly Caveat[];
  /** Its place in each list it is in: the smallest comes first. */
  readonly listed: Readonly<Partial<Record<Listing, number>>>;
  /** What a file has to record for it to be known. */
  readonly needs?: Recorded;
  /** What a sentence may narrow it to: groups of people, kinds of session. Nothing unless said. */
  readonly narrowedTo?: readonly ('people' | 'sessions')[];
  /** Where it makes sense: in the whole region, or in an area of several towns. Anywhere unless said. */
  readonly within?: 'region' | 'area';
  /** Those who are in the whole and not in it are told by difference. */
  readonly partOf?: readonly PartOf[];
  /** Other counts that it cannot exceed. */
  readonly atMost?: readonly IndicatorId[];
  /** With another it covers a whole: those in both are told by difference. */
  readonly covers?: { readonly whole: IndicatorId; readonly other: IndicatorId };
  /** The people of whom it tells: where they are withheld, so is it. Those trained unless said. */
  readonly tellsOf?: IndicatorId;
  /** The counts of people that a share goes from and to. */
  readonly turns?: { readonly whole: IndicatorId; readonly into: IndicatorId };
  /** The share of one category among those whose answer is known; of those whose answer is not, among all. */
  readonly category?: { readonly by: 'gender' | 'occupation'; readonly key: string };
  /** A count that places add up to. */
  readonly addsUp?: true;
  /** Somebody counts once in all of time: months add up. */
  readonly isOnceInTime?: true;
  /** The rate of an outcome: not published on few people. */
  readonly isOutcome?: true;
  readonly lowerIsBetter?: true;
}

/** An indicator as its family defines it. */
export type Defined = Indicator & { readonly facts: Facts };
