import type { Around } from './context.ts';
import type { Mark, Trait } from './marks/marks.ts';
import { of, type Subject } from './reading.ts';
import { shareOf } from './countOf.ts';
import { type Restricted } from './restrict.ts';

const ONLY = /(?<![a-z])(?:uniquement|seulement|exclusivement|only|solely)(?![a-z])/;

/** The rest of « 2,7 % du total ». */
const OF_ALL =
  /^ (?:du total|de l'ensemble|of the total|of all)(?: (?:regional|des (?:participants|personnes|stagiaires|presences|ateliers|seances)))?(?= ?(?:[.,;!?)\n]|$))/;

export interface Said {
  readonly trait: Trait;
  readonly mark: Mark;
}
function isEvent(indicator: string): boolean {
  return (
    indicator === 'opportunities' ||
    indicator === 'coaching-appointments' ||
    indicator === 'attendances' ||
    indicator === 'registrations'
  );
}

export function isOfPeople({ of: each }: Trait): boolean {
  return each === 'gender' || each === 'occupation' || each === 'age';
}

/** Counts that a place, a theme or a day has a share of. */
const countable: ReadonlySet<string> = new Set([
  'people',
  'sessions',
  'attendances',
  'registrations',
  'opportunities',
  'coaching-appointments',
]);
interface Found {
  readonly subjects: readonly Subject[];
  readonly placed: boolean;
}

export function subjectsOf(
  { text, spotted, before, marks, segment, hub }: Around,
  {
    target,
    loose,
    rate,
    restricted,
    among,
  }: {
    readonly target: readonly Said[];
    readonly loose: readonly Trait[];
    readonly rate: Mark | undefined;
    readonly restricted: Restricted;
    readonly among: readonly Trait[];
  },
): Found {
  const [first] = target;
  if (rate !== undefined && rate.meaning.kind === 'rate' && first === undefined)
    return { subjects: rate.meaning.subjects, placed: false };
  if (rate !== undefined) return { subjects: rate.meaning.kind === 'rate' ? rate.meaning.subjects : [], placed: false };
  // « 1 047 des 1 971 opportunités » of women: who had the events.
  const events = marks.find(
    ({ meaning, start }) =>
      meaning.kind === 'noun' &&
      start >= spotted.start &&
      !/[,;:]/.test(text.slice(spotted.end, Math.max(spotted.end, start))),
  );
  const what = events?.meaning.kind === 'noun' ? events.meaning.subjects[0] : undefined;
  if (
    first !== undefined &&
    what !== undefined &&
    what.part === 'value' &&
    isEvent(what.indicator) &&
    first.trait.of !== 'absent' &&
    first.trait.of !== 'present'
  )
    return isOfPeople(first.trait) && loose.length === 0 && target.length === 1
      ? { subjects: [{ ...what, within: 'people' }], placed: false }
      : { subjects: [], placed: false };
  if (first !== undefined) return { subjects: shareOf(first.trait, loose), placed: false };
  const lead = text.slice(segment.start, spotted.start);
  const isAgain = /(?<![a-z])(?:soit|c'est-a-dire|that is)(?: [a-z]+)? ?$|\( ?$/.test(lead);
  if (isAgain && before !== null && !before.isShare) {
    const [trait, ...more] = before.traits;
    if (trait !== undefined && more.length === 0) return { subjects: shareOf(trait, []), placed: false };
    if (before.subjects[0]?.indicator === 'reserved-sessions') return { subjects: [], placed: false };
    // « Albi reçoit 823 personnes, soit 2,7 % du total ».
    const isOfAll = OF_ALL.test(text.slice(spotted.end, spotted.end + 40));
    if (trait === undefined && isOfAll && before.saysPlace && countable.has(before.noun?.indicator ?? ''))
      return { subjects: [{ ...of('people'), ...before.noun, within: 'place' }], placed: true };
  }
  const isPlaced =
    restricted.base.cities.length > 0 ||
    restricted.base.departments.length > 0 ||
    restricted.base.elsewhere ||
    restricted.base.weekday !== null ||
    restricted.base.themes.length > 0 ||
    restricted.base.partners.length > 0 ||
    restricted.base.reserved !== null;
  // « 60 % des personnes formées l’ont été à Montpellier » : the share of a place.
  const noun = marks.find(
    ({ meaning, start }) =>
      meaning.kind === 'noun' &&
      start >= spotted.start &&
      !/[,;:]/.test(text.slice(spotted.end, Math.max(spotted.end, start))),
  );
  const isScope = marks.some(
    ({ meaning, start, end }) =>
      ((meaning.kind === 'where' && meaning.place.in !== 'region') || meaning.kind === 'only') &&
      end <= spotted.start &&
      /^(?:a|au|aux|en|dans|in|at) /.test(text.slice(start, end)),
  );
  if (isPlaced && !isScope && noun?.meaning.kind === 'noun' && among.length === 0) {
    const [what] = noun.meaning.subjects;
    const { cities, elsewhere } = restricted.base;
    const isWhole = what?.indicator === 'people' && restricted.traits.length === 0;
    if (isWhole && cities.join() === hub) return { subjects: [of('hub-share')], placed: true };
    if (isWhole && elsewhere && ONLY.test(text.slice(segment.start, segment.end)))
      return { subjects: [of('outside-only-share')], placed: true };
    if (what !== undefined && countable.has(what.indicator) && what.part === 'value')
      return { subjects: [{ ...what, within: 'place' }], placed: true };
  }
  // « 60 % du public et 55 % des ateliers » : of other things than the share before.
  const isOther = noun?.meaning.kind === 'noun' && noun.meaning.subjects[0]?.indicator !== 'people';
  if (before?.isShare === true && before.subjects.length > 0 && !isOther)
    return { subjects: before.subjects, placed: false };
  return { subjects: [], placed: false };
}
