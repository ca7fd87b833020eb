import { type Base, wholeRegion } from './base.ts';
import type { Around, Understood } from './context.ts';
import { nothing } from './counts.ts';
import type { Mark, Trait } from './marks/marks.ts';
import { of } from './reading.ts';
import { restrict } from './restrict.ts';
import { unaccounted } from './text/accounts.ts';

/** What a rank is of: « Nîmes est la troisième ville », « Janvier 2020 a été le meilleur mois »; and by what it is ordered, people when it does not say. */
export function understandRank(around: Around): Understood {
  const { text, spotted, marks, ofSentence } = around;
  const by = spotted.ranks ?? kindBefore(ofSentence, spotted.start);
  const whole = { start: spotted.start, end: spotted.end };
  const [ranked, ...more] = itemsOf(
    by,
    ofSentence.filter(({ end }) => end <= spotted.start).slice(-4),
    ofSentence,
    spotted.end,
  );
  const nouns = marks.flatMap(({ meaning, start }) =>
    meaning.kind === 'noun' && (start >= spotted.end || start < spotted.start) ? [meaning.subjects[0]] : [],
  );
  const counted = nouns.find((each) => each !== undefined && ordering.has(each.indicator)) ?? of('people');
  const rest = marks.filter(
    (mark) =>
      mark !== ranked && mark.meaning.kind !== 'noun' && !(mark.start < spotted.end && mark.end > spotted.start),
  );
  const restricted = restrict(rest, text, null);
  const odd =
    restricted.stopped ??
    rest.find(
      ({ meaning }) =>
        (meaning.kind === 'trait' && !isFilter(meaning.trait)) || meaning.kind === 'change' || meaning.kind === 'per',
    ) ??
    (by !== 'month' && restricted.base.cities.length + restricted.base.departments.length > 0 ? whole : null) ??
    unaccounted(around, around.parts, around.marks, spotted);
  if (ranked === undefined || more.length > 0 || odd !== null) return nothing(around, odd ?? whole, spotted.end);
  const key = keyOf(ranked);
  if (key === null) return nothing(around, whole, spotted.end);
  const found = nothing(around, null, spotted.end);
  return {
    ...found,
    subjects: [counted],
    bases: [{ ...wholeRegion, ...restricted.base, elsewhere: false }],
    spoken: spokenOf(restricted.base, by, key, ranked),
    saysPlace: by !== 'month' || restricted.hasPlace,
    rank: { by, key, without: restricted.base.elsewhere ? around.hub : null },
  };
}

/** What months of women, or at a town, can be ranked by. */
function isFilter({ of: each }: Trait): boolean {
  return each === 'gender' || each === 'occupation' || each === 'age';
}

/** What kind of place was named last before a rank that names none. */
function kindBefore(marks: readonly Mark[], start: number): 'city' | 'department' {
  const last = marks.findLast(({ meaning, end }) => meaning.kind === 'where' && end <= start);
  return last?.meaning.kind === 'where' && last.meaning.place.in === 'departments' ? 'department' : 'city';
}

const ordering: ReadonlySet<string> = new Set(['people', 'sessions', 'attendances', 'registrations']);

/** What may be ranked: the last place or month before, else the first after. */
function itemsOf(by: string, before: readonly Mark[], all: readonly Mark[], end: number): readonly Mark[] {
  const isItem = ({ meaning }: Mark): boolean =>
    by === 'month'
      ? meaning.kind === 'when' && monthOf(meaning.periods[0]) !== null
      : meaning.kind === 'where' && meaning.place.in === (by === 'city' ? 'cities' : 'departments');
  const last = before.findLast(isItem) ?? all.find((mark) => mark.start >= end && isItem(mark));
  return last === undefined ? [] : [last];
}

function keyOf({ meaning }: Mark): string | null {
  if (meaning.kind === 'when') return monthOf(meaning.periods[0]);
  if (meaning.kind !== 'where' || !('codes' in meaning.place) || meaning.place.codes.length !== 1) return null;
  return meaning.place.codes[0] ?? null;
}

function spokenOf(base: Base, by: string, key: string, { meaning }: Mark): Base {
  if (by === 'month') return { ...base, period: (meaning.kind === 'when' ? meaning.periods[0] : null) ?? base.period };
  return { ...base, elsewhere: false, [by === 'city' ? 'cities' : 'departments']: [key] };
}

/** The key of a whole month. */
function monthOf(period: { readonly from: string; readonly to: string } | undefined): string | null {
  if (period === undefined || !period.from.endsWith('-01') || !period.to.endsWith('-01')) return null;
  const [year = 0, month = 1] = period.from.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return period.to === next ? period.from.slice(0, 7) : null;
}
