import { baseKey, wholeRegion } from '../base.ts';
import type { Around, Understood } from '../context.ts';
import type { Read } from '../state.ts';

/** What a first figure of a clause does to a second: gathers, holds, follows, gets. */
const DO =
  /(?<![a-z])(?:ont|avaient|a|avait|have|had|has|totalis[a-z]*|compt[a-z]*|represent[a-z]*|cumul[a-z]*|regroup[a-z]*|reuni[a-z]*|suiv[a-z]*|form[a-z]*|accueill[a-z]*|obtien[a-z]*|viennent|venus?|drew|trained|welcomed|got|made|gathered|attended)(?![a-z])/;
/** The second is led to as what the first is for or in: « 158 ateliers réservés pour 30 120 personnes », « dans 51 villes ». */
const LED =
  /^ ?(?:pour|dans|aux?|avec|en|chez|sur|a travers|for|in|across|at|with|over|to) (?:(?:les|nos|ses|ces|the|our|its) )?$/;
const APART =
  /[.,;:()|\n\t¦]| - |(?<![a-z])(?:et|mais|puis|contre|sur|sur les|and|but|of|des|de)(?![a-z]) ?(?:les |la |le |nos )?$/;

/** Pairs that hold whatever is said of one: both are of everybody. */
const kinds: Readonly<Record<string, 'people' | 'events' | 'coaching' | 'partners' | 'places'>> = {
  people: 'people',
  attendances: 'events',
  registrations: 'events',
  sessions: 'events',
  'reserved-sessions': 'events',
  'reserved-attendances': 'events',
  'coached-people': 'coaching',
  'coaching-appointments': 'coaching',
  opportunities: 'coaching',
  'opportunity-people': 'coaching',
  partners: 'partners',
  'session-cities': 'places',
};

/**
 * A figure that the one before it in its clause did, had or was for, which is of other people or events than those: « Les 158 ateliers réservés ont réuni 30 120
 * personnes » ties two true numbers by what is false.
 */
export function tied(text: string, each: Read, before: Read | undefined): Read {
  if (before === undefined || each.found.stopped !== null || before.found.stopped !== null) return each;
  const [one, other] = [before.found, each.found];
  const gap = text.slice(one.end, each.spotted.start);
  const isOf = /(?<![a-z])(?:dont|including|of which)(?![a-z])/.test(gap);
  if (isOf) return isOfThose(one, other) ? each : stopped(each, before);
  if (
    one.isShare ||
    other.isShare ||
    one.isMean ||
    other.isMean ||
    one.change !== null ||
    other.change !== null ||
    one.rank !== undefined
  )
    return each;
  if (APART.test(gap) || !(DO.test(gap) || LED.test(gap))) return each;
  const [first, second] = [kindOf(one), kindOf(other)];
  if (first === null || second === null) return each;
  const isSame = restrictionOf(one) === restrictionOf(other);
  const isWhole = restrictionOf(one) === restrictionOf({ bases: [wholeRegion], traits: [] });
  // Coaching is of those who were coached, whoever they are said of.
  const isCoached = (kind: string): boolean => kind === 'coaching';
  if (isCoached(first) && isCoached(second) && placeOf(one) === placeOf(other)) return each;
  if (isCoached(first) !== isCoached(second)) return stopped(each, before);
  if (isWhole && isSame && first !== 'partners' && !isReserved(one) && !isReserved(other)) return each;
  if (isSame && isReserved(one) === isReserved(other) && first !== 'partners') return each;
  return stopped(each, before);
}

/** Whether the share is of those who are counted before it: a share of people is none of events. */
function isOfThose(one: Understood, other: Understood): boolean {
  if (!other.isShare || one.isShare) return true;
  const kind = kindOf(one);
  const [share] = other.subjects;
  const isOfPeople =
    share !== undefined &&
    /^(?:women-share|job-seeker-share|coaching-rate|gender-unknown-share|people)$/.test(share.indicator);
  return kind === null || !isOfPeople || kind === 'people' || (kind === 'coaching' && one.noun?.indicator === 'people');
}

function isReserved({ subjects }: Understood): boolean {
  return subjects[0]?.indicator.startsWith('reserved') === true;
}

function kindOf({ subjects, traits }: Understood): (typeof kinds)[string] | null {
  const kind = kinds[subjects[0]?.indicator ?? ''] ?? null;
  return traits.some(({ of }) => of === 'coached' || of === 'helped') ? 'coaching' : kind;
}

function restrictionOf({ bases: [base = wholeRegion], traits }: Pick<Understood, 'bases' | 'traits'>): string {
  return JSON.stringify([
    baseKey({ ...base, period: null, reserved: null }),
    traits.filter(({ of }) => of !== 'present'),
  ]);
}

function placeOf({ bases: [base = wholeRegion] }: Understood): string {
  return JSON.stringify([base.cities, base.departments, base.elsewhere]);
}

function stopped(each: Read, { spotted, found }: Read): Read {
  return { ...each, found: { ...each.found, stopped: { start: spotted.start, end: found.end } } };
}

/** What goes on with the sentence before: « Ils ont réuni », « Soit », « Parmi eux ». */
const GOES_ON =
  /^[\s«"]*(?:(?:et|mais|and|but) )?(?:soit|cela|ca|resultat|bilan|elles?|ils?|ces|s'y|parmi (?:les|ces|eux|elles)|on y|they|these|that|it|its|among (?:the|these|them))(?![a-z])|(?<![a-z])les (?:ont|a) [a-z]+(?:s|es)(?![a-z])/;

/** Whether a figure that says no place may be of that of the figure before it. */
export function isTied(around: Around, found: Understood): boolean {
  const { before, last, spokenOf, text, segment, spotted } = around;
  if (found.saysPlace) return false;
  if (before !== null) return before.saysPlace || before.isTied === true;
  if (spokenOf === null || last === null) return false;
  const isBare = found.isShare && /^[\s«"]*$/.test(text.slice(segment.start, spotted.start));
  return isBare || GOES_ON.test(text.slice(segment.start, segment.end));
}
