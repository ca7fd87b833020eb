import type { Position } from 'geojson';

/** The rings of an SVG path made of `m`, implicit relative linetos and `z`, in the units of the drawing, not closed. */
export function readPath(path: string): readonly (readonly Position[])[] {
  if (!/^[mz\d\s,.+e-]*$/.test(path)) throw new TypeError(`not a path of relative lines: ${path.slice(0, 40)}`);
  const rings: Position[][] = [];
  let start: Position = [0, 0];
  for (const part of path.split('z')) {
    const ring = readRing(part, start);
    const [first] = ring;
    if (first === undefined) continue;
    rings.push(ring);
    // After `z` the pen is back where the ring began.
    start = first;
  }
  return rings;
}

function readRing(part: string, [x = 0, y = 0]: Position): Position[] {
  const numbers = (part.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
  const ring: Position[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    ring.push([x, y]);
  }
  return ring;
}
