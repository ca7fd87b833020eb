import type { Feature, MultiPolygon } from 'geojson';

/** A department or a country, by its code. */
export interface Area extends Feature<MultiPolygon, { readonly name: string }> {
  readonly id: string;
}
