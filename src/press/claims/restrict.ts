import { type Period, samePeriod } from '../../model/time/period.ts';
import { type Base, wholeRegion } from './base.ts';
import type { SpokenPlace } from './context.ts';
import type { Mark, Trait } from './marks/marks.ts';
import { placeOf } from './placed.ts';

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
export function restrict(marks: readonly Mark[], text: string, spokenOf: SpokenPlace | null): Restricted {
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
