import type { Position } from 'geojson';

/** Gives each point within `distance` of an earlier one the place of that one, so that borders drawn twice become one. */
export function snapper(distance: number): (point: Position) => Position {
  const grid = new Map<string, Position[]>();
  return (point) => {
    const [x = 0, y = 0] = point;
    const [column, row] = [Math.floor(x / distance), Math.floor(y / distance)];
    for (const dx of [0, -1, 1]) {
      for (const dy of [0, -1, 1]) {
        const near = grid
          .get(`${column + dx} ${row + dy}`)
          ?.find(([a = 0, b = 0]) => Math.hypot(a - x, b - y) <= distance);
        if (near !== undefined) return near;
      }
    }
    const cell = `${column} ${row}`;
    grid.set(cell, [...(grid.get(cell) ?? []), point]);
    return point;
  };
}
