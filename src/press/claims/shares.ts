import { isOfPeople, type Said, subjectsOf } from './shareSubjects.ts';
import { unaccounted } from './text/accounts.ts';
import type { Base } from './base.ts';
import { basesFor } from './basesFor.ts';
import type { Around, Understood } from './context.ts';
import { nothing } from './counts.ts';
import type { Trait } from './marks/marks.ts';
import { of, type Subject } from './reading.ts';
import { shareOf } from './countOf.ts';
import { restrict } from './restrict.ts';

const VERB =
  /(?<![a-z])(?:sont|est|etaient|etait|ont|a|avaient|avait|furent|cherch[a-z]*|recherch[a-z]*|viennent|vient|vivent|vit|resid[a-z]*|se|ne|n'|l'ont|were|are|was|is|have|has|had|came|come|live|lives|found|find|went|go|joined|do|does|did|took|take|attended|attend)(?![a-z])/;
const OF_THEM = /^ ?(?:d'entre (?:eux|elles)|of (?:them|whom|these|those)|parmi (?:eux|elles))/;
const DEFINITE =
  /^ ?(?:de l'ensemble d|d'entre |des (?!femmes(?! (?:ont|sont|etaient|cherch|viennent|n'|a |se )))|de nos |de ses |de leurs |de ces |du |de la |de l'|of the |of our |of all |of its |of those |of |parmi |chez |among |in the )/;
const AMONG = /(?<![a-z])(?:parmi|chez|among|sur l'ensemble des|sur les|sur nos|dans les ateliers|cote)(?![a-z])/;

/** What may be counted and has no gender, age or coach; residents are not those who came. */
const notPeople: ReadonlySet<string> = new Set([
  'partners',
  'sessions',
  'session-cities',
  'session-epci',
  'population-within-10km',
]);

/** What a share is of: whom, among whom, where and when. */
export function understandShare(around: Around): Understood {
  const { text, spotted, marks, before, last, segment, parts } = around;
  const traits = marks.flatMap((mark): readonly Said[] =>
    mark.meaning.kind === 'trait' ? [{ trait: mark.meaning.trait, mark }] : [],
  );
  // « Le taux d’absence est resté stable, à 11,8 % ».
  const rate =
    marks.find(({ meaning }) => meaning.kind === 'rate') ??
    (traits.length === 0
      ? around.ofSentence.findLast(
          ({ meaning, start, end }) =>
            meaning.kind === 'rate' && end <= spotted.start && (before === null || start >= before.end),
        )
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
  // « 53,8 % des partenaires sont des femmes », « 10 % des habitants » : no share of those who came.
  const counted = marks.find(({ meaning, start, end }) => meaning.kind === 'noun' && start >= from && end <= baseEnd);
  const others =
    counted?.meaning.kind === 'noun' &&
    counted.meaning.subjects.some(({ indicator }) => notPeople.has(indicator)) &&
    target.some(({ trait }) => isOfPeople(trait) || trait.of === 'coached' || trait.of === 'helped')
      ? counted
      : null;
  const strange = rest.find(({ meaning }) => meaning.kind === 'per' || meaning.kind === 'change');
  const odd =
    restricted.stopped ??
    others ??
    strange ??
    (negations.length > 1 ? negations[1] : undefined) ??
    (single || joined !== null ? undefined : target[1]?.mark) ??
    (isNegated && found.subjects.length > 1 ? negations[0] : undefined) ??
    unaccounted(around, around.parts, around.marks, spotted, isOneIn);
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

function contrary(subject: Subject): Subject {
  return { ...subject, part: subject.part === 'complement' ? 'value' : 'complement' };
}
