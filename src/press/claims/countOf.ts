import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Base } from './base.ts';
import type { Trait } from './marks/marks.ts';
import { of, type Subject } from './reading.ts';

/** What a count becomes with the traits of those it counts; `null` where Bilan has no such count. */
export function countOf(subject: Subject, traits: readonly Trait[], base: Base): Subject | null {
  const told = new Set(traits.map(({ of: each }) => each));
  const has = (...these: readonly Trait['of'][]): boolean =>
    told.size === these.length && these.every((each) => told.has(each));
  const { indicator } = subject;
  // « 30 120 places réservées » are booked, not those of reserved sessions.
  if (indicator === 'fill-rate' && base.reserved === true) return null;
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
