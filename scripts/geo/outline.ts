import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { departments, type DrawnDepartment, drawnDepartments, worldPath } from './sources.ts';

/** Degrees of margin around the region within which neighbours are drawn. */
const MARGIN = 1.2;
const SNAP = 0.08;
const neighbouringCountries = ['724', '020', '380', '756', '276', '056', '442', '826'];

type Area = Feature<Polygon | MultiPolygon, { readonly name: string }>;

/**
 * Outlines of a region as TopoJSON: `departments` of the region, `around` it the departments that come near, and `countries` behind, clipped to
 * the frame. Shared borders are drawn twice in the source with a little drift: vertices are snapped before arcs are shared.
 */
export function buildOutline(region: string): Topology {
  const own = new Set(departments.filter((each) => each.region === region).map(({ code }) => code));
  const drawn = drawnDepartments().map(({ id, ...rest }) => ({ ...rest, id: id.toUpperCase() }));
  const snap = snapper();
  const areas = drawn.map((department) => toArea(department, snap));
  const inside = areas.filter(({ id }) => own.has(String(id)));
  const frame = boundsOf(inside.flatMap(positions), MARGIN);
  const near = areas.filter(
    (area) => !own.has(String(area.id)) && positions(area).some((point) => isWithin(point, frame)),
  );
  return topology(
    { departments: collection(inside), around: collection(near), countries: collection(countriesIn(frame)) },
    20_000,
  ) as Topology;
}

function collection(features: readonly Area[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

/** Implicit relative lineto after `m`; each `z` ends a ring. */
function toArea({ id, name, path }: DrawnDepartment, snap: (x: number, y: number) => readonly [number, number]): Area {
  const rings: Position[][] = [];
  let [x, y] = [0, 0];
  for (const part of path
    .split(/z/i)
    .map((text) => text.trim())
    .filter(Boolean)) {
    const numbers =
      part
        .replace(/^m/i, '')
        .match(/-?\d*\.?\d+(?:e-?\d+)?/gi)
        ?.map(Number) ?? [];
    const ring: Position[] = [];
    let [startX, startY] = [0, 0];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      if (index === 0) [startX, startY] = [x, y];
      const [lon, lat] = toDegrees(...snap(x, y));
      const last = ring.at(-1);
      if (last === undefined || last[0] !== lon || last[1] !== lat) ring.push([lon, lat]);
    }
    [x, y] = [startX, startY];
    const first = ring[0];
    if (first !== undefined && ring.length > 3) rings.push([...ring, first]);
  }
  return {
    type: 'Feature',
    id,
    properties: { name },
    geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [clockwise(ring)]) },
  };
}

/** The drawing is ellipsoidal Mercator (EPSG:3395). */
function toDegrees(x: number, y: number): readonly [number, number] {
  const e = 0.0818191908426;
  const psi = ((59.330502 - 0.02408759 * y) * Math.PI) / 180;
  let phi = 2 * Math.atan(Math.exp(psi)) - Math.PI / 2;
  for (let turn = 0; turn < 6; turn += 1) {
    const sine = e * Math.sin(phi);
    phi = 2 * Math.atan(Math.exp(psi) * ((1 + sine) / (1 - sine)) ** (e / 2)) - Math.PI / 2;
  }
  return [-5.185041 + 0.02408759 * x, (phi * 180) / Math.PI];
}

/** Gives every vertex within `SNAP` units of an earlier one the place of that one. */
function snapper(): (x: number, y: number) => readonly [number, number] {
  const grid = new Map<string, (readonly [number, number])[]>();
  return (x, y) => {
    const [column, row] = [Math.floor(x / SNAP), Math.floor(y / SNAP)];
    for (const dx of [0, -1, 1]) {
      for (const dy of [0, -1, 1]) {
        const near = grid.get(`${column + dx} ${row + dy}`)?.find(([a, b]) => Math.hypot(a - x, b - y) <= SNAP);
        if (near !== undefined) return near;
      }
    }
    const point = [x, y] as const;
    grid.set(`${column} ${row}`, [...(grid.get(`${column} ${row}`) ?? []), point]);
    return point;
  };
}

/** d3-geo takes the inside of a ring to be on its right: exterior rings run clockwise. */
function clockwise(ring: readonly Position[]): Position[] {
  let doubled = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    doubled += x * nextY - nextX * y;
  });
  return doubled > 0 ? [...ring].reverse() : [...ring];
}

interface Frame {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function positions({ geometry }: Area): readonly Position[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

function boundsOf(points: readonly Position[], margin: number): Frame {
  const of = (axis: 0 | 1): readonly number[] => points.map((point) => point[axis] ?? 0);
  return {
    west: Math.min(...of(0)) - margin,
    east: Math.max(...of(0)) + margin,
    south: Math.min(...of(1)) - margin,
    north: Math.max(...of(1)) + margin,
  };
}

function isWithin([lon = 0, lat = 0]: Position, { west, east, south, north }: Frame): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function countriesIn(frame: Frame): readonly Area[] {
  const world = JSON.parse(readFileSync(worldPath, 'utf8')) as Topology;
  const countries = world.objects['countries'];
  if (countries === undefined) throw new TypeError('world-atlas has no countries');
  const all = feature(world, countries) as unknown as FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  return all.features
    .filter(({ id }) => neighbouringCountries.includes(String(id)))
    .flatMap((country): readonly Area[] => {
      const polygons =
        country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates;
      const clipped = polygons.map(([outer = []]) => clip(outer, frame)).filter((ring) => ring.length > 3);
      if (clipped.length === 0) return [];
      return [
        {
          type: 'Feature',
          id: String(country.id),
          properties: { name: country.properties.name },
          geometry: { type: 'MultiPolygon', coordinates: clipped.map((ring) => [clockwise(ring)]) },
        },
      ];
    });
}

/** Sutherland–Hodgman against the four sides of the frame. */
function clip(ring: readonly Position[], { west, east, south, north }: Frame): Position[] {
  const sides: readonly (readonly [0 | 1, number, 1 | -1])[] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  let points: readonly Position[] = ring;
  for (const [axis, limit, sign] of sides) {
    const isIn = (point: Position): boolean => sign * ((point[axis] ?? 0) - limit) >= 0;
    points = points.flatMap((point, index) => {
      const before = points[(index + points.length - 1) % points.length] ?? point;
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
