import { givenBy, heldOut, unfitting } from './text/fitting.ts';
import { namedSince } from './nearby.ts';
import { misfit } from './text/misfit.ts';
import { unaccounted } from './text/accounts.ts';
import { type Base, baseKey, wholeRegion } from './base.ts';
import type { Around, Understood } from './context.ts';
import { basesFor, isThere } from './basesFor.ts';
import { against, followed, isSaidAgain, ofThose, saidOver } from './beside.ts';
import type { Mark, Trait } from './marks/marks.ts';
import { nounAfter, unknownNoun } from './nounOf.ts';
import { isOneOfSeveral, isPronoun, isWomen, nounElsewhere } from './impliedNoun.ts';
import { of } from './reading.ts';
import { countOf } from './countOf.ts';
import { restrict } from './restrict.ts';

/** Nouns that may stand beside another without restricting it: « 30 120 personnes ont suivi un atelier ». */
const beside: ReadonlySet<string> = new Set([
  'people',
  'attendances',
  'sessions',
  'partners',
  'session-cities',
  'reserved-sessions',
]);

/** « Le code, c’est notre pépite. 1 775 personnes s’y sont essayées », « formées chez nous » : in what was said before, or where whoever speaks is. */
const THERE = /(?<![a-z])(?:s'y (?:sont|etaient)|chez nous)(?![a-z])/;
const isWide = (base: Base): boolean => baseKey({ ...base, period: null }) === baseKey(wholeRegion);

const onlyPeople: ReadonlySet<string> = new Set(['coached', 'helped', 'gender', 'occupation', 'age']);

/** « 1 022 ateliers, dans 50 autres villes » : not of the whole region, whose places are not told. */
function isElsewhereToo(
  { text, segment, spotted, ofSentence }: Around,
  { cities, departments, elsewhere }: Base,
): boolean {
  const [first, last] = [ofSentence[0], ofSentence.at(-1)];
  const from = Math.min(segment.start, first?.start ?? segment.start);
  const until = Math.max(segment.end, last?.end ?? segment.end, spotted.end);
  return !elsewhere && cities.length + departments.length === 0 && OTHER_PLACES.test(text.slice(from, until));
}
const OTHER_PLACES =
  /(?<![a-z])(?:autres|other) (?:villes|communes|departements|lieux|territoires|towns|cities|places|departments)(?![a-z])/;

/** What a whole number counts, and where, when and whom; `null` for a number that says nothing of itself. */
export function understandCount(around: Around): Understood | null {
  const { text, spotted, marks, before, last } = around;
  const own = nounAfter(text, spotted, marks);
  const unknown = own === null ? unknownNoun(text, spotted.end, marks) : null;
  if (unknown !== null || /[€$£] ?$/.test(text.slice(Math.max(0, spotted.start - 2), spotted.start)))
    return nothing(around, unknown, unknown?.end ?? spotted.end);
  const noun = own ?? nounElsewhere(around);
  // « 30 120 autres personnes », « 30,120 local people ».
  const other = marks.find(
    ({ meaning, start }) => meaning.kind === 'stop' && start >= spotted.end && start <= spotted.end + 2,
  );
  if (own === null && other !== undefined) return nothing(around, other, other.end);
  if (noun === null && !isPronoun(around) && last?.noun == null) return null;
  const lead = text.slice(around.segment.start, spotted.start);
  const isPart =
    marks.some(({ meaning, end }) => meaning.kind === 'among' && end <= spotted.start + 30) || before?.isWhole === true;
  const restated = noun === null || isPart ? null : saidOver(around, noun.subjects);
  const inherited = isPart || noun === null ? (before ?? last) : (restated?.of ?? null);
  const parent =
    isPart && inherited !== null && inherited.noun?.indicator === 'people' ? inherited : (restated?.of ?? null);
  // « 51 communes. 3 024 ont été coachées » : nobody coaches a town.
  const isOfPeople =
    noun === null && marks.some(({ meaning }) => meaning.kind === 'trait' && onlyPeople.has(meaning.trait.of));
  // « À Albi, 823 personnes. 112 ont été coachées » : a number without a noun goes on with the sentence before.
  const goesOn = noun === null && before === null && parent === null && last?.noun != null;
  // « Elles sont venues 39 602 fois ».
  const isTimes = noun === null && /^ (?:fois|times)(?![a-z])/.test(text.slice(spotted.end, spotted.end + 8));
  const subject =
    noun?.subjects ??
    (isTimes ? [of('attendances')] : null) ??
    (isPronoun(around) && inherited?.noun == null
      ? [of('people'), of('attendances')]
      : inherited?.noun
        ? inherited.subjects.length > 1 && inherited.traits.length === 0
          ? inherited.subjects
          : [isOfPeople ? of('people') : inherited.noun]
        : [of('people')]);
  const isPeople = subject[0]?.indicator === 'people';
  const kept = restated?.traits ?? (noun === null || (parent !== null && isPeople) ? (inherited?.traits ?? []) : []);
  const used: readonly Mark[] = marks.filter((mark) => mark !== noun?.mark || mark.meaning.kind === 'where');
  const restricted = restrict(
    used.filter(
      ({ meaning }) =>
        (meaning.kind !== 'noun' || meaning.subjects[0]?.indicator === 'reserved-sessions') && meaning.kind !== 'among',
    ),
    text,
    around.spokenOf,
  );
  const traits = [...(noun?.traits ?? []), ...kept, ...restricted.traits].filter(
    (each, index, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)) === index,
  );
  // A word for some people is a filter of theirs.
  const filtered = filteredBy(traits, restricted.base, parent === null ? null : (inherited?.bases[0] ?? null));
  const loose = traits.filter((each) => each.of !== 'gender' && each.of !== 'occupation' && each.of !== 'age');
  const counted = followed(around, subject).flatMap((each) => countOf(each, loose, filtered.base) ?? []);
  const second = used.find(
    ({ meaning }) => meaning.kind === 'noun' && !beside.has(meaning.subjects[0]?.indicator ?? ''),
  );
  const ends = own === null ? spotted.end : Math.max(spotted.end, own.mark.end);
  const odd =
    restricted.stopped ??
    used.find(({ meaning }) => meaning.kind === 'trait' && meaning.trait.of === filtered.clash) ??
    used.find(({ meaning }) => meaning.kind === 'per' || meaning.kind === 'change' || meaning.kind === 'rate') ??
    (second !== undefined && noun !== null && !isSaidAgain(second, traits) ? second : null) ??
    (counted.length === 0 ? (noun?.mark ?? null) : null);
  const stopped =
    odd ??
    restated?.stopped ??
    (restricted.hasPlace ? null : namedSince(around)) ??
    against(around, traits.length > 0) ??
    ofThose(around, counted) ??
    misfit(text, ends, subject[0] ?? null, marks) ??
    unfitting(around, noun?.mark.end ?? spotted.end, subject[0] ?? null, marks) ??
    heldOut(around, spotted, subject[0] ?? null) ??
    givenBy(around, around.segment, spotted, subject[0] ?? null, marks) ??
    unaccounted(around, around.parts, around.marks, spotted, false, noun?.mark.end ?? null);
  const isReserved = counted[0]?.indicator.startsWith('reserved') === true;
  const settled = isReserved ? { ...filtered.base, reserved: null } : filtered.base;
  return {
    subjects: counted.slice(0, traits.length > 0 ? 1 : 2),
    bases: basesFor(around, { ...restricted, base: settled }, goesOn ? last : parent).flatMap((base) =>
      isWomen(around, noun) ? [base, { ...base, gender: ['F'] as const }] : [base],
    ),
    end: ends,
    isMean: false,
    isShare: false,
    stopped: stopped === null ? null : { start: stopped.start, end: stopped.end },
    traits,
    noun: subject[0] ?? null,
    isWhole: /(?<![a-z])(?:sur|parmi|of|out of|among)(?: les| the| nos| our| ces| un total de)? ?$/.test(lead),
    saysPlace: restricted.hasPlace,
    change: null,
    ...(isPart && { isPart }),
    ...(((own === null && isOneOfSeveral(around)) ||
      isElsewhereToo(around, restricted.base) ||
      (around.spokenOf !== null && isThere(around)) ||
      (isWide(filtered.base) && THERE.test(text.slice(spotted.end, spotted.end + 90))) ||
      (isOfPeople && inherited?.noun?.indicator !== 'people') ||
      isTimes ||
      (goesOn && last.isPart === true)) && {
      unsure: { start: spotted.start, end: spotted.end },
    }),
  };
}

/** A restriction with the people's own filters; those that are another group than the restriction says stop: « demandeurs d’emploi en poste ». */
function filteredBy(
  traits: Understood['traits'],
  base: Base,
  parent: Base | null,
): { readonly base: Base; readonly clash: Trait['of'] | null } {
  const from =
    parent === null
      ? base
      : {
          ...base,
          ...Object.fromEntries(
            (['gender', 'occupation', 'age', 'themes', 'partners'] as const).map((by) => [
              by,
              base[by].length > 0 ? base[by] : parent[by],
            ]),
          ),
          weekday: base.weekday ?? parent.weekday,
          reserved: base.reserved ?? parent.reserved,
        };
  let clash: Trait['of'] | null = null;
  const filtered = traits.reduce((whole, trait) => {
    if (trait.of !== 'gender' && trait.of !== 'occupation' && trait.of !== 'age') return whole;
    if (base[trait.of].length > 0 && base[trait.of].join() !== trait.keys.join()) clash = trait.of;
    return { ...whole, [trait.of]: trait.keys };
  }, from);
  return { base: filtered, clash };
}

export function nothing(_: Around, stopped: Understood['stopped'], end: number): Understood {
  return {
    subjects: [],
    bases: [wholeRegion],
    end,
    isMean: false,
    isShare: false,
    stopped,
    traits: [],
    noun: null,
    isWhole: false,
    saysPlace: false,
    change: null,
  };
}
