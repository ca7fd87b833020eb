import { unaccounted } from './text/accounts.ts';
import type { Base } from './base.ts';
import { basesFor } from './basesFor.ts';
import type { Around, Understood } from './context.ts';
import { nothing } from './counts.ts';
import type { Mark, Trait } from './marks/marks.ts';
import { of, type Subject } from './reading.ts';
import { restrict, shareOf } from './restrict.ts';

const VERB =
  /(?<![a-z])(?:sont|est|etaient|etait|ont|a|avaient|avait|furent|cherch[a-z]*|recherch[a-z]*|viennent|vient|vivent|vit|resid[a-z]*|se|ne|n'|l'ont|were|are|was|is|have|has|had|came|come|live|lives|found|find|went|go|joined|do|does|did|took|take|attended|attend)(?![a-z])/;
const OF_THEM = /^ ?(?:d'entre (?:eux|elles)|of (?:them|whom|these|those)|parmi (?:eux|elles))/;
const DEFINITE =
  /^ ?(?:de l'ensemble d|d'entre |des (?!femmes(?! (?:ont|sont|etaient|cherch|viennent|n'|a |se )))|de nos |de ses |de leurs |de ces |du |de la |de l'|of the |of our |of all |of its |of those |of |parmi |chez |among |in the )/;
const ONLY = /(?<![a-z])(?:uniquement|seulement|exclusivement|only|solely)(?![a-z])/;
const AMONG = /(?<![a-z])(?:parmi|chez|among|sur l'ensemble des|sur les|sur nos|dans les ateliers|cote)(?![a-z])/;

interface Said {
  readonly trait: Trait;
  readonly mark: Mark;
}

/** What a share is of: whom, among whom, where and when. */
export function understandShare(around: Around): Understood {
  const { text, spotted, marks, before, last, segment, parts } = around;
  const traits = marks.flatMap((mark): readonly Said[] =>
    mark.meaning.kind === 'trait' ? [{ trait: mark.meaning.trait, mark }] : [],
  );
  // « Le taux d’absence est resté stable, à 11,8 % ».
  const rate =
    marks.find(({ meaning }) => meaning.kind === 'rate') ??
    (traits.length === 0 && before === null
      ? around.ofSentence.findLast(({ meaning, end }) => meaning.kind === 'rate' && end <= spotted.start)
      : undefined);
  const after = text.slice(spotted.end, Math.max(segment.end, parts.at(-1)?.end ?? 0));
  const lead = text.slice(segment.start, spotted.start);
  const inside = traits.filter(({ mark }) => mark.start >= spotted.start && mark.end <= spotted.end);
  const isOneIn = spotted.noun !== null;
  const isDefinite = isOneIn || DEFINITE.test(after);
  const from = spotted.end;
  const verb = VERB.exec(after);
  const baseEnd = isDefinite && verb !== null ? from + verb.index : from;
  const openers = /^[\s«"]*(?:et |mais |and )?(?:parmi|chez|sur|among|of|cote|pour)(?![a-z])[^,:]*[,:]/.exec(lead);
  const leadEnd = openers === null ? segment.start : segment.start + openers[0].length;
  const later = AMONG.exec(after);
  const laterFrom = later === null ? Infinity : from + later.index;
  const laterEnd =
    laterFrom === Infinity
      ? Infinity
      : from +
        (after.slice(later?.index ?? 0).search(/,|:/) < 0
          ? after.length
          : (later?.index ?? 0) + after.slice(later?.index ?? 0).search(/,|:/));
  const inBase = ({ mark }: Said): boolean =>
    inside.some((each) => each.mark === mark) ||
    (mark.start >= from && mark.end <= baseEnd) ||
    mark.end <= leadEnd ||
    (mark.start >= laterFrom && mark.start < laterEnd);
  let among = traits.filter(inBase);
  let target = traits.filter((each) => !inBase(each));
  // « Les demandeurs d’emploi comptent 52 % de femmes » : who is spoken of, then what they are.
  const subjects = target.filter(({ mark }) => mark.end <= spotted.start);
  const told = target.filter(({ mark }) => mark.start >= spotted.end);
  const isApart = subjects.every(({ mark }) => text.slice(mark.end, spotted.start).includes(','));
  if (subjects.length > 0 && told.length > 0 && (!isDefinite || isApart)) {
    among = [...among, ...subjects];
    target = told;
  }
  // « 10 % des participants accompagnés » has its target within.
  const hasPeople = marks.some(({ meaning, start }) => meaning.kind === 'noun' && start >= from && start < laterFrom);
  if (
    target.length === 0 &&
    rate === undefined &&
    verb === null &&
    hasPeople &&
    among.length === 1 &&
    !isOneIn &&
    leadEnd === segment.start
  ) {
    target = among;
    among = [];
  }
  const rest = marks.filter(
    ({ meaning }) =>
      meaning.kind !== 'trait' &&
      (meaning.kind !== 'noun' || meaning.subjects[0]?.indicator === 'reserved-sessions') &&
      meaning.kind !== 'rate' &&
      meaning.kind !== 'among',
  );
  const negations = rest.filter(({ meaning }) => meaning.kind === 'not');
  const isThem = OF_THEM.test(after) || marks.some(({ meaning }) => meaning.kind === 'among');
  const parent = isThem ? (before ?? last) : before?.isWhole === true ? before : null;
  const parentTraits = parent?.traits ?? [];
  const restricted = restrict(
    [...rest.filter(({ meaning }) => meaning.kind !== 'not'), ...among.map(({ mark }) => mark)],
    text,
    around.spokenOf,
  );
  const loose = [
    ...restricted.traits,
    ...parentTraits.filter((each) => each.of === 'coached' || each.of === 'helped'),
  ].filter((each, index, all) => all.findIndex((other) => other.of === each.of) === index);
  const filters = parentTraits.filter((each) => each.of === 'gender' || each.of === 'occupation' || each.of === 'age');
  const narrowed: Base = filters.reduce((whole, trait) => ({ ...whole, [trait.of]: trait.keys }), restricted.base);
  const found = subjectsOf(around, { target, loose, rate, restricted, among: among.map(({ trait }) => trait) });
  const [whom] = target;
  const base =
    found.subjects[0]?.within === 'people' && whom !== undefined && isOfPeople(whom.trait) && 'keys' in whom.trait
      ? { ...narrowed, [whom.trait.of]: whom.trait.keys }
      : narrowed;
  const isOfRegion = found.placed && found.subjects[0]?.within === undefined;
  const bases = basesFor(
    around,
    { ...restricted, base: isOfRegion ? { ...base, cities: [], elsewhere: false } : base },
    parent,
  );
  const single =
    target.length <= 1 || target.every(({ trait }) => JSON.stringify(trait) === JSON.stringify(target[0]?.trait));
  const joined = target.length === 2 && !single ? oneOf(target, text) : null;
  const isNegated = negations.length === 1;
  const strange = rest.find(({ meaning }) => meaning.kind === 'per' || meaning.kind === 'change');
  const odd =
    restricted.stopped ??
    strange ??
    (negations.length > 1 ? negations[1] : undefined) ??
    (single || joined !== null ? undefined : target[1]?.mark) ??
    (isNegated && found.subjects.length > 1 ? negations[0] : undefined) ??
    unaccounted(text, around.parts, around.marks, spotted, isOneIn);
  if (found.subjects.length === 0 && odd === null && before === null) return nothing(around, null, spotted.end);
  const turned = joined === null ? found.subjects : shareOf(joined, loose);
  return {
    subjects: isNegated ? turned.map(contrary) : turned,
    bases,
    end: spotted.end,
    isMean: false,
    isShare: true,
    stopped: odd === null || odd === undefined ? null : { start: odd.start, end: odd.end },
    traits: target.map(({ trait }) => trait),
    noun: of('people'),
    isWhole: false,
    saysPlace: restricted.hasPlace,
    change: null,
  };
}

/** « de femmes ou d’hommes », « étudiants et retraités » : the share of either. */
function oneOf(target: readonly Said[], text: string): Trait | null {
  const [a, b] = target;
  if (a === undefined || b === undefined || a.trait.of !== b.trait.of) return null;
  if (!/^(?:,)? ?(?:et|ou|and|or)(?: de| d'| des| les)? ?$/.test(text.slice(a.mark.end, b.mark.start))) return null;
  if (a.trait.of === 'gender' && b.trait.of === 'gender')
    return { of: 'gender', keys: [...a.trait.keys, ...b.trait.keys] };
  if (a.trait.of === 'age' && b.trait.of === 'age') return { of: 'age', keys: [...a.trait.keys, ...b.trait.keys] };
  if (a.trait.of === 'occupation' && b.trait.of === 'occupation')
    return { of: 'occupation', keys: [...new Set([...a.trait.keys, ...b.trait.keys])] };
  return null;
}

function isEvent(indicator: string): boolean {
  return (
    indicator === 'opportunities' ||
    indicator === 'coaching-appointments' ||
    indicator === 'attendances' ||
    indicator === 'registrations'
  );
}

function isOfPeople({ of: each }: Trait): boolean {
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

function contrary(subject: Subject): Subject {
  return { ...subject, part: subject.part === 'complement' ? 'value' : 'complement' };
}

interface Found {
  readonly subjects: readonly Subject[];
  readonly placed: boolean;
}

function subjectsOf(
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
    readonly restricted: ReturnType<typeof restrict>;
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
  if (before?.isShare === true && before.subjects.length > 0) return { subjects: before.subjects, placed: false };
  return { subjects: [], placed: false };
}
