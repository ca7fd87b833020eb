import type { Profile } from '../../model/address/address.ts';
import type { Scope } from '../../model/address/filter.ts';
import { countShown } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Programme } from '../../model/place/programme.ts';
import { programmeYearBegunIn, samePeriod } from '../../model/time/period.ts';

/** Who an answer is for, and what it was asked of. */
export interface Audience {
  readonly profile: Profile;
  readonly scope: Scope;
  readonly programme: Pick<Programme, 'opening'>;
}

/** The only place where an answer becomes one that may be shown: what is given here went through disclosure control, or needs none. */
export function released<Answer>(answer: Answer): Released<Answer> {
  return answer as Released<Answer>;
}

/** For whoever holds the files, and for nobody else: under a public profile the answer is not even asked. */
export async function onlyInternal<Answer>(
  { profile }: Pick<Audience, 'profile'>,
  ask: () => Promise<Answer>,
): Promise<Released<Answer> | null> {
  return profile === 'internal' ? released(await ask()) : null;
}

/**
 * Whether less, or more, than one whole programme year of everybody is looked at. Of any other period what a few did on the days between would be told
 * by difference; of several years together, what the table of one of them withholds.
 */
export function isPartial(scope: Scope, { opening }: Pick<Programme, 'opening'>): boolean {
  return isFiltered(scope) || !samePeriod(scope.period, programmeYearBegunIn(opening, scope.period.from));
}

/** Whether a part of the programme is looked at: what was not counted in the rest of it could be told by difference. */
export function isFiltered({
  cities,
  departments,
  themes,
  partners,
  gender,
  age,
  occupation,
  reserved,
}: Scope): boolean {
  const lists = [cities, departments, themes, partners, gender, age, occupation];
  return reserved !== null || lists.some((list) => list.length > 0);
}

/** What a released table says of a category it does not hold. */
export const nobody = released(countShown(0));

/** What is computed from a released answer, and from nothing else. */
export function madeOf<Answer, Made>(
  answer: Answer & NoInfer<Released<Answer>>,
  make: (answer: Answer) => Made,
): Released<Made> {
  return released(make(answer));
}
