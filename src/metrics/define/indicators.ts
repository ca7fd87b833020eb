import { type IndicatorId, indicatorIds } from '../../model/figure/indicator.ts';
import type { Indicator } from './algebra.ts';
import { audience } from './audience.ts';
import type { Defined, Facts, Listing } from './facts.ts';
import { hours } from './hours.ts';
import { participation } from './participation.ts';
import { pathway } from './pathway.ts';
import { sessions } from './sessions.ts';
import { territory } from './territory.ts';

const byId = new Map(
  [...participation, ...sessions, ...territory, ...audience, ...pathway, ...hours].map((each) => [each.id, each]),
);

/** The definition of an indicator; throws for an id that no family defines. */
export function indicator(id: IndicatorId): Defined {
  const found = byId.get(id);
  if (found === undefined) throw new TypeError(`no definition for indicator ${id}`);
  return found;
}

/** What is asked for: an indicator by its name, which is what it means now, or a definition itself, such as one of the past. */
export function definitionOf(asked: IndicatorId | Indicator): Indicator {
  return typeof asked === 'string' ? indicator(asked) : asked;
}

/** Every indicator, in the order of the contract. */
export const indicators: readonly Defined[] = indicatorIds.map(indicator);

export function factsOf(id: IndicatorId): Facts {
  return indicator(id).facts;
}

/** The indicators of a list, in its order. */
export function listed(listing: Listing): readonly IndicatorId[] {
  return indicators
    .flatMap(({ id, facts }) => {
      const place = facts.listed[listing];
      return place === undefined ? [] : [{ id, place }];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

/** Whether an indicator makes sense of a place: the whole region where neither towns nor departments are chosen. */
export function isToldOf(
  id: IndicatorId,
  { cities, departments }: { readonly cities: readonly string[]; readonly departments: readonly string[] },
): boolean {
  const { within } = factsOf(id);
  const isRegion = cities.length === 0 && departments.length === 0;
  return within === undefined || isRegion || (within === 'area' && cities.length === 0);
}
