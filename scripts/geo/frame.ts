import type { Position } from 'geojson';

/** A rectangle of longitudes and latitudes, degrees. */
export interface Frame {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export function frameOf(points: readonly Position[], margin: number): Frame {
  const [lons, lats] = [points.map(([lon = 0]) => lon), points.map(([, lat = 0]) => lat)];
  return {
    west: Math.min(...lons) - margin,
    east: Math.max(...lons) + margin,
    south: Math.min(...lats) - margin,
    north: Math.max(...lats) + margin,
  };
}

export function isWithin([lon = 0, lat = 0]: Position, { west, east, south, north }: Frame): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** The part of a closed ring that is in the frame, closed; empty when none is (Sutherland–Hodgman). */
export function clip(ring: readonly Position[], { west, east, south, north }: Frame): Position[] {
  const sides = [
    { axis: 0, limit: west, sign: 1 },
    { axis: 0, limit: east, sign: -1 },
    { axis: 1, limit: south, sign: 1 },
    { axis: 1, limit: north, sign: -1 },
  ] as const;
  let points: readonly Position[] = ring.slice(1);
  for (const { axis, limit, sign } of sides) {
    const isIn = (point: Position): boolean => sign * ((point[axis] ?? 0) - limit) >= 0;
    points = points.flatMap((point, index) => {
      const before = points.at(index - 1) ?? point;
      const crossing = isIn(point) === isIn(before) ? [] : [crossingAt(before, point, axis, limit)];
      return isIn(point) ? [...crossing, point] : crossing;
    });
  }
  const [first] = points;
  return first === undefined ? [] : [...points, first];
}

function crossingAt(a: Position, b: Position, axis: 0 | 1, limit: number): Position {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const share = (limit - (a[axis] ?? 0)) / ((b[axis] ?? 0) - (a[axis] ?? 0));
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}
