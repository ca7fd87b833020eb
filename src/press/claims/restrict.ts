import { type Period, samePeriod } from '../../model/time/period.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { type Base, wholeRegion } from './base.ts';
import type { Mark, Place, Trait } from './marks/marks.ts';
import { of, type Subject } from './reading.ts';

/** What some marks restrict a figure to, or the mark that cannot be made a restriction. */
export interface Restricted {
  readonly base: Base;
  /** What tells the people apart that no filter holds: who was coached, who found something, who is new. */
  readonly traits: readonly Trait[];
  readonly hasPlace: boolean;
  /** True when the only place said is one that speaks of the place before. */
  readonly isLoose: boolean;
  readonly stopped: Mark | null;
  /** Other periods that the same words may stand for. */
  readonly otherPeriods: readonly Period[];
}

/** Folds marks of periods, places and groups into one restriction. `text` is the folded text they are in. */
export function restrict(marks: readonly Mark[], text: string, spokenOf: readonly string[] | null): Restricted {
  let base: Base = wholeRegion;
  let stopped: Mark | null = null;
  const traits: Trait[] = [];
  const otherPeriods: Period[] = [];
  const places = placeOf(marks, text, spokenOf);
  stopped = places.stopped;
  base = { ...base, ...places.base };
  for (const mark of marks) {
    const { meaning } = mark;
    const stop = (): void => {
      stopped ??= mark;
    };
    if (meaning.kind === 'stop' || meaning.kind === 'not') stop();
    else if (meaning.kind === 'when') {
      const [period, ...more] = meaning.periods;
      otherPeriods.push(...more);
      if (period === undefined || (base.period !== null && !samePeriod(base.period, period))) stop();
      else base = { ...base, period };
    } else if (meaning.kind === 'only') {
      const { by, key } = meaning;
      if (by === 'weekday') {
        if (base.weekday !== null && base.weekday !== key) stop();
        base = { ...base, weekday: key };
      } else if (base[by].length > 0 && !base[by].includes(key)) stop();
      else base = { ...base, [by]: [key] };
    } else if (
      meaning.kind === 'reserved' ||
      (meaning.kind === 'noun' && meaning.subjects[0]?.indicator === 'reserved-sessions')
    )
      base = { ...base, reserved: true };
    else if (meaning.kind === 'trait') {
      const { trait } = meaning;
      if (trait.of === 'gender' || trait.of === 'occupation' || trait.of === 'age') {
        if (base[trait.of].length > 0 && base[trait.of].join() !== trait.keys.join()) stop();
        base = { ...base, [trait.of]: trait.keys };
      } else if (!traits.some((each) => each.of === trait.of)) traits.push(trait);
    }
  }
  return { base, traits, hasPlace: places.hasPlace, isLoose: places.isLoose, stopped, otherPeriods };
}

interface Placed {
  readonly base: Pick<Base, 'cities' | 'departments' | 'elsewhere'>;
  readonly hasPlace: boolean;
  readonly isLoose: boolean;
  readonly stopped: Mark | null;
}

const nowhere = { cities: [], departments: [], elsewhere: false } as const;

function placeOf(marks: readonly Mark[], text: string, spokenOf: readonly string[] | null): Placed {
  const all = marks.flatMap((mark) => (mark.meaning.kind === 'where' ? [{ mark, ...mark.meaning }] : []));
  const narrow = all.filter(({ place, isLoose }) => isLoose !== true && place.in !== 'region');
  const loose = all.filter(({ isLoose }) => isLoose === true);
  const hasRegion = all.some(({ place }) => place.in === 'region');
  const plain = (base: Placed['base'], isLoose = false): Placed => ({ base, hasPlace: true, isLoose, stopped: null });
  if (narrow.length === 0) {
    const [first] = loose;
    if (first === undefined || hasRegion) return { base: nowhere, hasPlace: hasRegion, isLoose: false, stopped: null };
    if (first.place.in === 'cities' && first.place.codes.length === 0)
      return spokenOf === null
        ? { base: nowhere, hasPlace: true, isLoose: true, stopped: first.mark }
        : plain({ ...nowhere, cities: spokenOf }, true);
    return plain(inPlace(first.place), true);
  }
  // « de Toulouse à Mende » is everywhere.
  const spans = narrow.filter((each, index) => {
    const next = narrow[index + 1];
    return next !== undefined && isSpan(text, each.mark, next.mark);
  });
  // « dans toute la région : à Toulouse, Albi et Mende » names some of its towns.
  const region = all.find(({ place }) => place.in === 'region');
  const listed = narrow[0];
  if (region !== undefined && listed !== undefined && /[:(]| - /.test(text.slice(region.mark.end, listed.mark.start)))
    return plain(nowhere);
  const [first, ...more] = narrow.filter(
    (each, index) => !spans.includes(each) && !spans.includes(narrow[index - 1] ?? each),
  );
  if (first === undefined) return plain(nowhere);
  let last = first;
  let base = inPlace(first.place);
  for (const next of more) {
    const gap = text.slice(last.mark.end, next.mark.start);
    const isList = /^(?:,|,? et|,? and|, puis|,? ou|,? puis|,? comme)? ?$/.test(gap);
    const isSame = JSON.stringify(next.place) === JSON.stringify(first.place);
    if (isSame) continue;
    if (next.place.in === first.place.in && next.place.in === 'cities' && isList)
      base = { ...base, cities: [...new Set([...base.cities, ...next.place.codes])] };
    else if (next.place.in === first.place.in && next.place.in === 'departments' && isList)
      base = { ...base, departments: [...new Set([...base.departments, ...next.place.codes])] };
    else if (
      /^ ?[,(]? ?(?:dans |en )?$/.test(gap) &&
      next.place.in === 'departments' &&
      first.place.in === 'cities' &&
      isWithin(first.place.codes, next.place.codes)
    ) {
      // « à Albi, dans le Tarn ».
      last = next;
      continue;
    } else return { base, hasPlace: true, isLoose: false, stopped: next.mark };
    last = next;
  }
  return plain(base);
}

/** The code of a commune begins with that of its department. */
function isWithin(cities: readonly string[], departments: readonly string[]): boolean {
  return cities.every((code) => departments.some((department) => code.startsWith(department)));
}

function isSpan(text: string, a: Mark, b: Mark): boolean {
  return (
    /^(?:de|d'|from) ?/.test(text.slice(a.start, a.end)) &&
    /^ ?$/.test(text.slice(a.end, b.start)) &&
    /^(?:a|au|aux|to|jusqu'a) /.test(text.slice(b.start, b.end))
  );
}

function inPlace(place: Place): Placed['base'] {
  if (place.in === 'cities') return { ...nowhere, cities: place.codes };
  if (place.in === 'departments') return { ...nowhere, departments: place.codes };
  return { ...nowhere, elsewhere: place.in === 'elsewhere' };
}

/** What a count becomes with the traits of those it counts; `null` where Bilan has no such count. */
export function countOf(subject: Subject, traits: readonly Trait[], base: Base): Subject | null {
  const told = new Set(traits.map(({ of: each }) => each));
  const has = (...these: readonly Trait['of'][]): boolean =>
    told.size === these.length && these.every((each) => told.has(each));
  const { indicator } = subject;
  if (indicator === 'sessions' && told.size === 0) return base.reserved === true ? of('reserved-sessions') : subject;
  if (indicator === 'attendances' && (told.size === 0 || has('present')))
    return base.reserved === true ? of('reserved-attendances') : subject;
  if (indicator === 'sessions' && has('coached')) return of('coaching-appointments');
  if (told.size === 0) return subject;
  if (indicator === 'people' || indicator === 'coached-people') {
    const isCoached = indicator === 'coached-people';
    if (has('coached')) return of('coached-people');
    if (has('helped')) return isCoached ? of('opportunity-rate', 'numerator') : of('opportunity-people');
    if (has('coached', 'helped')) return of('opportunity-rate', 'numerator');
    if (isCoached) return null;
    if (has('new')) return of('new-people');
    if (has('absent')) return of('no-show-rate', 'numerator');
    if (has('present')) return subject;
    if (has('unstated')) return of('gender-unknown-share', 'numerator');
    if (has('near')) return of('population-within-10km', 'numerator');
  }
  if (indicator === 'population-within-10km' && has('near')) return subject;
  if (indicator === 'registrations' && has('absent')) return of('no-show-rate', 'numerator');
  if (indicator === 'opportunities' && has('coached')) return subject;
  if (indicator === 'coaching-appointments' && traits.every((each) => each.of === 'coached' || each.of === 'present'))
    return subject;
  if (indicator === 'no-show-rate' && has('absent')) return subject;
  return null;
}

const shareByTrait: Partial<Record<Trait['of'], Subject>> = {
  coached: of('coaching-rate'),
  absent: of('no-show-rate'),
  present: of('no-show-rate', 'complement'),
  unstated: of('gender-unknown-share'),
  near: of('population-within-10km'),
};
const known: Partial<Record<Trait['of'], IndicatorId>> = { coached: 'coached-people', helped: 'opportunity-people' };

/** What a share is of: those with `target` among those with `among`; none where Bilan has no such share. */
export function shareOf(target: Trait, among: readonly Trait[]): readonly Subject[] {
  const base = among.filter(({ of: each }) => each !== 'present');
  if (base.length > 1) return [];
  const [own] = base;
  const people = own === undefined ? 'people' : known[own.of];
  if (target.of === 'gender' || target.of === 'occupation' || target.of === 'age') {
    if (people === undefined) return [];
    if (people === 'people' && target.keys.join() === 'F') return [of('women-share')];
    if (people === 'people' && target.keys.join() === 'jobseeker') return [of('job-seeker-share')];
    return [{ indicator: people, part: 'value', category: { by: target.of, keys: target.keys } }];
  }
  if (target.of === 'helped')
    return own?.of === 'coached'
      ? [of('opportunity-rate')]
      : own === undefined
        ? [{ indicator: 'opportunity-people', part: 'value', over: 'people' }, of('opportunity-rate')]
        : [];
  if (own !== undefined) return [];
  if (target.of === 'new') return [{ indicator: 'new-people', part: 'value', over: 'people' }];
  const found = shareByTrait[target.of];
  return found === undefined ? [] : [found];
}
