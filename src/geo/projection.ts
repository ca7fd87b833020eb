import { geoConicConformal, type GeoConicProjection, geoPath } from 'd3-geo';
import type { Point } from './distance.ts';
import type { Outline } from './outline.ts';

/** An area as an SVG path, with its INSEE or country code. */
export interface Shape {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  /** Its centre of mass, px. */
  readonly middle: readonly [number, number];
}

/** A region drawn at a width: paths and points in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The region as one SVG path. */
  readonly border: string;
  readonly departments: readonly Shape[];
  readonly around: readonly Shape[];
  readonly countries: readonly Shape[];
  readonly place: (point: Point) => readonly [number, number];
}

/** Share of the width left around the region, where its neighbours show. */
const MARGIN = 0.03;

/** Scale at which a region is measured before it is drawn. */
const UNIT = 150;

type Bounds = readonly [readonly [number, number], readonly [number, number]];

const measured = new WeakMap<Outline, Bounds>();

function conic(): GeoConicProjection {
  return geoConicConformal().parallels([44, 49]).rotate([-3, 0]);
}

/** The box around the departments at the scale `UNIT`, about its origin: measured once, it grows with the width. */
function boundsOf(outline: Outline): Bounds {
  const known = measured.get(outline);
  if (known !== undefined) return known;
  const bounds = geoPath(conic().scale(UNIT).translate([0, 0])).bounds(outline.departments);
  measured.set(outline, bounds);
  return bounds;
}

/** Draws a region in the conic conformal projection of the official maps of France (parallels 44° and 49°, meridian 3°), `width` pixels wide. */
export function drawRegion(outline: Outline, width: number): Drawing {
  const margin = width * MARGIN;
  const [[left, top], [right, bottom]] = boundsOf(outline);
  const grown = (width - 2 * margin) / (right - left);
  const height = Math.ceil(grown * (bottom - top) + 2 * margin);
  const projection = conic()
    .scale(UNIT * grown)
    .translate([(width - grown * (left + right)) / 2, (height - grown * (top + bottom)) / 2])
    .clipExtent([
      [-1, -1],
      [width + 1, height + 1],
    ]);
  const path = geoPath(projection);
  const shapes = ({ features }: Outline['departments']): readonly Shape[] =>
    features.map((each) => ({
      code: String(each.id),
      name: each.properties.name,
      path: path(each) ?? '',
      middle: path.centroid(each),
    }));
  return {
    width,
    height,
    border: path(outline.region) ?? '',
    departments: shapes(outline.departments),
    around: shapes(outline.around),
    countries: shapes(outline.countries),
    place: ({ lat, lon }) => projection([lon, lat]) ?? [Number.NaN, Number.NaN],
  };
}
