import type { NamedPlaces } from '../../src/press/claims/places.ts';
import type { Given } from './given.ts';

/** Every commune of the region, as a text may name it. */
export function namedPlaces({ gazetteer, programme }: Pick<Given, 'gazetteer' | 'programme'>): NamedPlaces {
  return { cities: gazetteer.cities, hub: programme.hub, region: gazetteer.region.name };
}
