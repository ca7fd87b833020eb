import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { Area } from './area.ts';
import { countriesIn } from './countries.ts';
import { drawnDepartments } from './drawnDepartments.ts';
import { frameOf, isWithin } from './frame.ts';
import { departments } from './official.ts';

/** Degrees around the region within which neighbours are kept. */
const MARGIN = 1.2;

/** Steps of the grid that coordinates are rounded to: about 50 m. */
const STEPS = 20_000;

/** Outlines of a region as TopoJSON (`readOutline` reads it): `departments` of the region, `around` the departments that come near, `countries` behind. */
export function buildOutline(region: string): Topology {
  const own = new Set(departments.filter((each) => each.region === region).map(({ code }) => code));
  const areas = drawnDepartments();
  const inside = areas.filter(({ id }) => own.has(id));
  const frame = frameOf(inside.flatMap(pointsOf), MARGIN);
  const around = areas.filter((area) => !own.has(area.id) && pointsOf(area).some((point) => isWithin(point, frame)));
  return topology(
    {
      departments: collection(inside),
      around: collection(around),
      countries: collection(countriesIn(frame)),
    },
    STEPS,
  );
}

function pointsOf({ geometry }: Area) {
  return geometry.coordinates.flat(2);
}

function collection(features: readonly Area[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}
