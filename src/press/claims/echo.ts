import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Quantity } from '../wording/quantity.ts';
import type { Around, Bound } from './bind.ts';
import type { Spotted } from './quantities.ts';
import type { ReadClaim } from './readClaims.ts';
import { of, over, type Subject } from './reading.ts';
import { outside } from './shareTopics.ts';

/** « 17 940 personnes à Montpellier, 30 120 dans la région » : a number before a place is of what was counted before it. */
export function elliptic(spotted: Spotted, { text, left, right }: Around, before: ReadClaim | undefined): Bound | null {
  const isPlaced = /^ (?:dans|a|en|au|aux|sur|avec|in|at|across|with)(?![a-z])/.test(text.slice(spotted.end, right));
  const isPart = /(?<![a-z])(?:dont|including|of which)(?: [a-z]+)? $/.test(text.slice(left, spotted.start));
  const { kind, value } = spotted.quantity;
  const isAfterPlace =
    /(?<![a-z])(?:a|hors|hors de|en|dans|in|at) [a-z' -]{2,30}[,:] ?$/.test(text.slice(left, spotted.start)) &&
    !/[a-z]/.test(text.slice(spotted.end, right));
  const isSame = kind === before?.wording.quantity.kind && (value >= 20 || kind === 'mean' || isPart);
  return (isPlaced || isAfterPlace) && isSame && before !== undefined && before.subjects.length > 0
    ? { subjects: hereOrElsewhere(before.subjects, text.slice(left, spotted.start)), end: spotted.end }
    : null;
}

/** « hors Montpellier, 12 900 ». */
function hereOrElsewhere(subjects: readonly Subject[], lead: string): readonly Subject[] {
  return subjects[0]?.indicator === 'people' && outside.test(lead) ? [of('elsewhere-people')] : subjects;
}

/** The rate that a count of people is of everybody. */
const rates: Partial<Record<IndicatorId, Subject>> = {
  'coached-people': of('coaching-rate'),
  'women-share': of('women-share'),
  'job-seeker-share': of('job-seeker-share'),
  'no-show-rate': of('no-show-rate'),
  'opportunity-people': over('opportunity-people', 'people'),
  'hub-people': of('hub-share'),
};

/** Whose events are: « 5 289 rendez-vous pour 3 024 personnes ». */
const owners: Partial<Record<IndicatorId, Subject>> = {
  opportunities: of('opportunity-people'),
  'coaching-appointments': of('coached-people'),
};

/**
 * What a quantity says again of the one before it: « 3 024 personnes accompagnées, soit 10 % », « Une femme sur deux ? 53,8 % », « 158 ateliers réservés ont
 * réuni 3 764 présences ».
 */
export function echoed(
  spotted: Spotted,
  bound: Bound,
  { text, left, right }: Around,
  before: ReadClaim | undefined,
): Bound {
  const [subject] = before?.subjects ?? [];
  if (subject === undefined || before === undefined) return bound;
  if (spotted.quantity.kind === 'share' && bound.subjects.length === 0) {
    const rate = rates[subject.indicator];
    const isAgain = /(?<![a-z])(?:soit|c'est-a-dire|that is)(?: [a-z]+)? ?$|\($/.test(text.slice(left, spotted.start));
    if (isAgain && rate !== undefined) return { ...bound, subjects: [rate] };
    const isOfOthers = /(?<![a-z])(?:que|qu'|than|contre|versus|against|filiere|nationale?)(?![a-z])/.test(
      text.slice(left, spotted.start),
    );
    const isAlone =
      !isOfOthers &&
      /^[^a-z]*$|^ (?:a|en|dans|au|aux|in|at|across) [a-z'-]+(?: [a-z'-]+){0,3} ?[^a-z]*$/.test(
        text.slice(spotted.end, right),
      );
    if (isAlone && before.wording.quantity.kind === 'share') return { ...bound, subjects: before.subjects };
  }
  if (
    bound.isElliptic === true &&
    bound.subjects[0]?.indicator === 'people' &&
    subject.category === undefined &&
    text.slice(before.end, spotted.start).search(/[.!?\n]/) < 0
  )
    return { ...bound, subjects: before.subjects };
  const follows = /(?<![a-z])(?:par|by|chez|pour|for|aupres de|de|from) $/.test(text.slice(left, spotted.start));
  const owner = owners[subject.indicator];
  if (
    follows &&
    owner !== undefined &&
    bound.subjects[0]?.indicator === 'people' &&
    bound.subjects[0].category === undefined
  )
    return { ...bound, subjects: [owner] };
  if (bound.subjects[0]?.indicator === 'attendances' && subject.indicator === 'reserved-sessions')
    return { ...bound, subjects: [of('reserved-attendances'), of('attendances')] };
  return bound;
}

/** A whole number said of a mean. */
export function asMean(quantity: Quantity): Quantity {
  return quantity.kind === 'count' ? { kind: 'mean', value: quantity.value, step: 1 } : quantity;
}
