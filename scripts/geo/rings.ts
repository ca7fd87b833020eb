import type { MultiPolygon, Position } from 'geojson';

/** Closed rings as polygons: a ring that lies in another is a hole of it. d3-geo takes the inside to be on the right: outer rings run clockwise, holes do not. */
export function toPolygons(rings: readonly (readonly Position[])[]): MultiPolygon {
  const holderOf = (ring: readonly Position[]): readonly Position[] | undefined =>
    rings.find((other) => other !== ring && ring.every((point) => other.includes(point) || isInside(point, other)));
  return {
    type: 'MultiPolygon',
    coordinates: rings
      .filter((ring) => holderOf(ring) === undefined)
      .map((outer) => [
        wind(outer, 'clockwise'),
        ...rings.filter((ring) => holderOf(ring) === outer).map((hole) => wind(hole, 'anticlockwise')),
      ]),
  };
}

function wind(ring: readonly Position[], way: 'clockwise' | 'anticlockwise'): Position[] {
  return doubledArea(ring) < 0 === (way === 'clockwise') ? [...ring] : [...ring].reverse();
}

/** Positive when the ring runs anticlockwise, north up. */
function doubledArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Even-odd rule. */
export function isInside([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  return ring.reduce((inside, [ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring[index + 1] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    return crosses ? !inside : inside;
  }, false);
}
