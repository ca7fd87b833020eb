import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Point } from '../../src/geo/distance.ts';

const KM_PER_DEGREE = 111.2;

/** Kilometres from a point to the border of an area, 0 inside; flat, so for short distances only. */
export function kmToArea({ lat, lon }: Point, area: Feature<Polygon | MultiPolygon>): number {
  if (geoContains(area, [lon, lat])) return 0;
  const { geometry } = area;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const shrink = Math.cos((lat * Math.PI) / 180);
  const flat = ([x = 0, y = 0]: Position): readonly [number, number] => [
    (x - lon) * shrink * KM_PER_DEGREE,
    (y - lat) * KM_PER_DEGREE,
  ];
  return Math.min(
    ...rings.flatMap((ring) =>
      ring.slice(1).map((end, index) => distanceToOrigin(flat(ring[index] ?? end), flat(end))),
    ),
  );
}

function distanceToOrigin([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + share * dx, ay + share * dy);
}
