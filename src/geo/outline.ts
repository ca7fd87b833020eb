import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';

type Areas = FeatureCollection<Polygon | MultiPolygon, { readonly name: string }>;

/** What a map of a region draws: its border, its departments, those around it, and the countries behind. Outer rings run clockwise, as d3-geo asks. */
export interface Outline {
  readonly region: MultiPolygon;
  readonly departments: Areas;
  readonly around: Areas;
  readonly countries: Areas;
}

type Layer = GeometryCollection<{ readonly name: string }>;

interface Stored extends Topology {
  readonly objects: { readonly departments: Layer; readonly around: Layer; readonly countries: Layer };
}

const layer = v.object({
  type: v.literal('GeometryCollection'),
  geometries: v.array(
    v.object({
      type: v.picklist(['Polygon', 'MultiPolygon']),
      id: v.string(),
      properties: v.object({ name: v.string() }),
    }),
  ),
});

/** Only the parts that are read by name: the arcs are those of TopoJSON. */
const shape = v.object({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.object({ departments: layer, around: layer, countries: layer }),
});

/** Reads `data/geo/<region>.outline.json` (TopoJSON); throws when it is not an outline. */
export function readOutline(json: unknown): Outline {
  v.parse(shape, json);
  const topology = json as Stored;
  const areas = (stored: Layer): Areas => feature(topology, stored) as Areas;
  const { departments, around, countries } = topology.objects;
  return {
    region: merge(topology, departments.geometries as Parameters<typeof merge>[1]),
    departments: areas(departments),
    around: areas(around),
    countries: areas(countries),
  };
}
