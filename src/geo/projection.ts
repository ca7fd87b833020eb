import { geoConicConformal, geoPath } from 'd3-geo';
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

/** Draws a region in the conic conformal projection of the official maps of France (parallels 44° and 49°, meridian 3°), `width` pixels wide. */
export function drawRegion(outline: Outline, width: number): Drawing {
  const projection = geoConicConformal().parallels([44, 49]).rotate([-3, 0]);
  const margin = width * MARGIN;
  projection.fitWidth(width - 2 * margin, outline.departments);
  const path = geoPath(projection);
  const [[, top], [, bottom]] = path.bounds(outline.departments);
  const height = Math.ceil(bottom - top + 2 * margin);
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    outline.departments,
  );
  projection.clipExtent([
    [-1, -1],
    [width + 1, height + 1],
  ]);
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
