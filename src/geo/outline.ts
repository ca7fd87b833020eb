import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Areas = FeatureCollection<Polygon | MultiPolygon, { readonly name: string }>;

/** What a map of a region draws: its departments, those around it, and the countries behind. */
export interface Outline {
  readonly departments: Areas;
  readonly around: Areas;
  readonly countries: Areas;
}

/** Reads `data/geo/<region>.outline.json` (TopoJSON); throws when a layer is missing. */
export function readOutline(json: unknown): Outline {
  const topology = json as Topology;
  const layer = (name: string): Areas => {
    const object = topology.objects?.[name];
    if (object === undefined) throw new TypeError(`the outline has no ${name}`);
    return feature(topology, object as GeometryCollection<{ name: string }>) as Areas;
  };
  return { departments: layer('departments'), around: layer('around'), countries: layer('countries') };
}
