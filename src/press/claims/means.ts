import { unaccounted } from './text/accounts.ts';
import { basesFor } from './basesFor.ts';
import type { Around, Understood } from './context.ts';
import { nounAfter } from './nounOf.ts';
import { of, type Subject } from './reading.ts';
import { restrict } from './restrict.ts';

/** What a mean is of: « 1,3 atelier par personne », « 17,3 personnes par séance »; `null` for a number that is none. */
export function understandMean(around: Around): Understood | null {
  const { text, spotted, marks, before } = around;
  const per = marks.filter(({ meaning }) => meaning.kind === 'per');
  const noun = nounAfter(text, spotted, marks);
  const isEllipsis = noun === null && before?.isMean === true;
  if (per.length === 0 && !isEllipsis) return null;
  const each = per.flatMap(({ meaning }) => (meaning.kind === 'per' ? [meaning.of] : []));
  const counted =
    noun?.subjects[0]?.indicator ?? (/^ ?(?:fois|times)(?![a-z])/.test(text.slice(spotted.end)) ? 'attendances' : null);
  const others = marks.flatMap(({ meaning }) => (meaning.kind === 'noun' ? [meaning.subjects[0]?.indicator] : []));
  const subject = isEllipsis ? (before?.subjects[0] ?? null) : subjectOf(each, counted, others);
  const isEach =
    each.length === 1 && /(?<![a-z])(?:chaque|each|chacun)/.test(text.slice(per[0]?.start ?? 0, per[0]?.end ?? 0));
  // « Chaque atelier accueille jusqu’à 20 personnes » is said of each, not of the mean.
  const isOfEach = isEach && spotted.qualifier === 'at-most';
  const rest = marks.filter(
    ({ meaning }) =>
      meaning.kind !== 'per' && (meaning.kind !== 'noun' || meaning.subjects[0]?.indicator === 'reserved-sessions'),
  );
  const restricted = restrict(rest, text, around.spokenOf);
  const odd =
    restricted.stopped ??
    (restricted.traits.length > 0 || isOfEach
      ? (rest.find(({ meaning }) => meaning.kind === 'trait') ?? per[0])
      : null) ??
    rest.find(({ meaning }) => meaning.kind === 'change' || meaning.kind === 'rate' || meaning.kind === 'among') ??
    unaccounted(around, around.parts, around.marks, spotted);
  return {
    subjects: subject === null ? [] : [subject],
    bases: basesFor(around, restricted, null),
    end: Math.max(spotted.end, noun?.mark.end ?? 0),
    isMean: true,
    isShare: false,
    stopped: odd === null || odd === undefined ? null : { start: odd.start, end: odd.end },
    traits: [],
    noun: null,
    isWhole: false,
    saysPlace: restricted.hasPlace,
    change: null,
  };
}

function subjectOf(
  each: readonly string[],
  counted: string | null,
  others: readonly (string | undefined)[],
): Subject | null {
  if (each.includes('residents')) return counted === 'people' || counted === null ? of('people-per-1000') : null;
  const isTimes = counted === 'attendances' || counted === 'sessions';
  if (each.includes('person')) return isTimes ? of('attendances-per-person') : null;
  if (each.includes('session'))
    return counted === 'people' || counted === 'attendances' ? of('people-per-session') : null;
  if (isTimes && others.includes('people')) return of('attendances-per-person');
  if (counted === 'people' && others.includes('sessions')) return of('people-per-session');
  if (counted === 'people' && others.every((other) => other === 'people')) return of('people-per-session');
  return null;
}
