import { addYears } from '../../model/time/day.ts';
import { overlaps, type Period } from '../../model/time/period.ts';
import { unaccounted } from './text/accounts.ts';
import type { Base } from './base.ts';
import type { Around, Change, Understood } from './context.ts';
import { nothing } from './counts.ts';
import type { Mark, Trait } from './marks/marks.ts';
import { asNoun } from './nounOf.ts';
import type { Subject } from './reading.ts';
import { countOf, shareOf } from './countOf.ts';
import { restrict } from './restrict.ts';

/** How far a word of change may stand from its number. */
const NEAR = /^[^,.;:()]{0,30}$/;
const FEW = 3;
/** From a share of change to what changed. */
const OF_WHAT =
  /^ ?(?:%|percent|per cent|pour cent)? ?(?:(?:de|d'|of|fewer|more|less)(?: (?:plus|moins) (?:de|d'))? ?)$/;

/** What a change is of: « 14 % de moins », « un recul de 7 points », « a doublé » ; `null` for a number that is no change. */
export function understandChange(around: Around): Understood | null {
  const { text, spotted, marks } = around;
  if (spotted.as === 'times') return told(around, { as: 'times', sign: 1, mark: null });
  const { kind } = spotted.quantity;
  const points = /^ ?(?:points?|pts?)(?![a-z])/.exec(text.slice(spotted.end, spotted.end + 10));
  const near = nearest(around);
  const signed = /(?<=[a-z(:=] ?)[+-]$/.exec(text.slice(Math.max(0, spotted.start - 3), spotted.start));
  const isRatio = kind === 'share' && (near !== null || signed !== null);
  if (points === null && !isRatio) return null;
  const mark = near ?? marks.find(({ meaning }) => meaning.kind === 'change') ?? null;
  const sign =
    mark?.meaning.kind === 'change'
      ? mark.meaning.sign
      : signed?.[0].startsWith('-') === true
        ? -1
        : signed === null
          ? null
          : 1;
  if (sign === null) return nothing(around, { start: spotted.start, end: spotted.end }, spotted.end);
  return told(around, { as: points === null ? 'ratio' : 'points', sign, mark });
}

function nearest({ text, spotted, marks }: Around): Mark | null {
  const isNear = (gap: string): boolean => NEAR.test(gap) && (gap.match(/[a-z]+/g)?.length ?? 0) <= FEW;
  return (
    marks.findLast(
      (each) =>
        each.meaning.kind === 'change' && each.end <= spotted.start && isNear(text.slice(each.end, spotted.start)),
    ) ??
    marks.find(
      (each) =>
        each.meaning.kind === 'change' && each.start >= spotted.end && isNear(text.slice(spotted.end, each.start)),
    ) ??
    null
  );
}

function told(
  around: Around,
  { as, sign, mark }: { readonly as: Change['as']; readonly sign: 1 | -1; readonly mark: Mark | null },
): Understood {
  const { text, marks, spotted, before, last } = around;
  const own = marks.filter((each) => each !== mark && each.meaning.kind !== 'change');
  const said = own.flatMap((each) => (each.meaning.kind === 'noun' ? (asNoun(each) ?? []) : []));
  // « Les ateliers ont attiré 13,5 % de participants en moins » : of those who are named right after the number.
  const beside = said.find(({ mark }) => OF_WHAT.test(text.slice(spotted.end, Math.max(spotted.end, mark.start))));
  const nouns = beside === undefined ? said : [beside, ...said.filter((each) => each !== beside)];
  const traits = own.flatMap((each): readonly Trait[] => (each.meaning.kind === 'trait' ? [each.meaning.trait] : []));
  const rate = own.find(({ meaning }) => meaning.kind === 'rate');
  const earlier = before ?? last;
  const whens = own.flatMap(({ meaning }) => (meaning.kind === 'when' ? [meaning] : []));
  const [now, from] = periodsOf(
    around,
    whens.map(({ periods }) => periods[0]),
  );
  const places = own.filter(({ meaning }) => meaning.kind === 'where' && meaning.place.in !== 'region');
  const isBetween =
    as === 'times' &&
    places.length === 2 &&
    /(?<![a-z])(?:que|qu'|than|as) ?[a-z' ]*$/.test(text.slice(spotted.end, places[1]?.start));
  const one = restrict(
    own.filter(
      (each) =>
        each.meaning.kind !== 'noun' &&
        each.meaning.kind !== 'when' &&
        each.meaning.kind !== 'rate' &&
        each.meaning.kind !== 'trait' &&
        !(isBetween && each === places[1]),
    ),
    text,
    around.spokenOf,
  );
  const two = isBetween ? restrict(places.slice(1), text, null).base : one.base;
  const isShare = as === 'points';
  const subjects =
    rate?.meaning.kind === 'rate'
      ? rate.meaning.subjects
      : subjectsOf(
          nouns.flatMap((each) => each.subjects.slice(0, 1)),
          traits,
          isShare,
          one.base,
          earlier,
        );
  const odd =
    one.stopped ??
    (whens.some(({ periods }) => periods.length === 0) ? own.find(({ meaning }) => meaning.kind === 'when') : null) ??
    own.find(({ meaning }) => meaning.kind === 'per' || meaning.kind === 'among' || meaning.kind === 'not') ??
    (nouns.length > 1 && subjects.length === 0 ? nouns[1]?.mark : null) ??
    unaccounted(around, around.parts, [...marks, pointsMark(spotted)], spotted);
  const isUntold = subjects.length === 0 || (now === null && !isBetween);
  return {
    subjects: isUntold ? [] : subjects.slice(0, 1),
    bases: [{ ...one.base, period: isBetween ? (whens[0]?.periods[0] ?? null) : now }],
    end: spotted.end,
    isMean: as === 'points',
    isShare: false,
    stopped: odd === null || odd === undefined ? null : { start: odd.start, end: odd.end },
    traits: [],
    noun: null,
    isWhole: false,
    saysPlace: one.hasPlace,
    change: { as, sign, from: { ...two, period: isBetween ? (whens[0]?.periods[0] ?? null) : from } },
  };
}

function pointsMark({ end }: Around['spotted']): Mark {
  return { start: end, end: end + 8, meaning: { kind: 'quiet' } };
}

function subjectsOf(
  nouns: readonly Subject[],
  traits: readonly Trait[],
  isShare: boolean,
  base: Base,
  earlier: Understood | null,
): readonly Subject[] {
  const [trait] = traits;
  if (isShare) {
    if (trait !== undefined && traits.length === 1) return shareOf(trait, []);
    return earlier?.isShare === true ? earlier.subjects : [];
  }
  const [noun] = nouns;
  if (noun !== undefined) return [countOf(noun, traits, base) ?? []].flat();
  if (trait !== undefined) return [countOf({ indicator: 'people', part: 'value' }, traits, base) ?? []].flat();
  return earlier !== null && earlier.change === null ? earlier.subjects : [];
}

/** The later period of a change and the one before it; the last whole year of the data where none is said. */
export function periodsOf(
  { calendar, before }: Pick<Around, 'calendar' | 'before'>,
  said: readonly (Period | undefined)[],
): readonly [Period, Period] | readonly [null, null] {
  const periods = said.flatMap((each) => each ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = periods;
  const later = periods.at(-1) ?? before?.bases[0]?.period ?? calendar.period;
  if (first !== undefined && periods.length === 2 && first.from !== later.from) return [later, first];
  const earlier = { from: addYears(later.from, -1), to: addYears(later.to, -1) };
  if (calendar.extent !== null && overlaps(earlier, calendar.extent)) return [later, earlier];
  const next = { from: addYears(later.from, 1), to: addYears(later.to, 1) };
  const isGeneric = first === undefined || (first.from === calendar.period.from && first.to === calendar.period.to);
  return isGeneric && calendar.extent !== null && next.to <= calendar.extent.to ? [next, later] : [null, null];
}
