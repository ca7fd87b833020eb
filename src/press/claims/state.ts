import type { Period } from '../../model/time/period.ts';
import type { Around, SpokenPlace, Understood } from './context.ts';
import type { Mark } from './marks/marks.ts';
import type { Spotted } from './text/spotted.ts';

export type Whole = Pick<Around, 'text' | 'tokens' | 'calendar' | 'hub' | 'namesHub'>;

export interface State {
  spokenOf: SpokenPlace | null;
  spokenPeriod: Period | null;
  /** The nouns of the last sentence that had a quantity. */
  spokenNouns: readonly Mark[];
  /** What a heading says of the lines under it. */
  heading: readonly Mark[];
  last: Understood | null;
  /** What a question asked that the next sentence answers. */
  asked: readonly Mark[];
}

export interface Read {
  readonly spotted: Spotted;
  readonly found: Understood;
  /** The words that restrict it, as marks of the text. */
  readonly scope: readonly Mark[];
}

/** What a sentence leaves in mind for those after it. */
export function speak(state: State, marks: readonly Mark[], hasQuantity: boolean): void {
  if (hasQuantity) state.spokenNouns = marks.filter(({ meaning }) => meaning.kind === 'noun');
  const places = marks.flatMap(({ meaning }) => (meaning.kind === 'where' ? [meaning.place] : []));
  if (places.some((place) => place.in === 'region')) state.spokenOf = null;
  else {
    const codesIn = (kind: 'cities' | 'departments'): readonly string[] => [
      ...new Set(places.flatMap((place) => (place.in === kind ? place.codes : []))),
    ];
    const [cities, departments] = [codesIn('cities'), codesIn('departments')];
    if (cities.length > 0) state.spokenOf = { cities, departments: [] };
    else if (departments.length > 0) state.spokenOf = { cities, departments };
  }
  const periods = marks.flatMap(({ meaning }) => (meaning.kind === 'when' ? meaning.periods : []));
  const period = periods.at(-1);
  if (period !== undefined) state.spokenPeriod = period;
}
