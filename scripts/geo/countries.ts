import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Area } from './area.ts';
import { clip, type Frame } from './frame.ts';
import { toPolygons } from './rings.ts';

/** ISO 3166 numbers of what borders metropolitan France or faces it: Spain, Andorra, Italy, Switzerland, Germany, Belgium, Luxembourg, Monaco, United Kingdom. */
const neighbours: ReadonlySet<string> = new Set(['724', '020', '380', '756', '276', '056', '442', '492', '826']);

interface World extends Topology {
  readonly objects: { readonly countries: GeometryCollection<{ name: string }> };
}

/** The neighbour countries as far as they are in the frame (Natural Earth). */
export function countriesIn(frame: Frame): readonly Area[] {
  const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8')) as World;
  return feature(world, world.objects.countries)
    .features.filter(({ id }) => neighbours.has(String(id)))
    .flatMap(({ id, properties, geometry }): readonly Area[] => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const rings = polygons.map(([outer = []]) => clip(outer, frame)).filter((ring) => ring.length > 3);
      return rings.length === 0 ? [] : [{ type: 'Feature', id: String(id), properties, geometry: toPolygons(rings) }];
    });
}
