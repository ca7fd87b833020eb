import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../src/geo/outline.ts';
import { type Drawing, drawRegion } from '../../src/geo/projection.ts';

const outline = readOutline(JSON.parse(readFileSync('data/geo/76.outline.json', 'utf8')));

/** The box around the departments as drawn, px. */
function boxOf({ departments }: Drawing): { left: number; top: number; right: number; bottom: number } {
  const numbers = departments.flatMap(({ path }) => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]);
  const xs = numbers.map(([, x]) => Number(x));
  const ys = numbers.map(([, , y]) => Number(y));
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

describe('a region drawn at a width', () => {
  it.each([320, 720, 1440])('fills %i px but for the margin', (width) => {
    const drawing = drawRegion(outline, width);
    const { left, top, right, bottom } = boxOf(drawing);
    const margin = width * 0.03;
    expect(left).toBeCloseTo(margin, 0);
    expect(right).toBeCloseTo(width - margin, 0);
    expect(top).toBeGreaterThanOrEqual(margin - 1);
    expect(bottom).toBeLessThanOrEqual(drawing.height - margin + 1);
  });
  it('is the same picture at every width, whichever is drawn first', () => {
    const [x, y] = drawRegion(outline, 400).place({ lat: 43.61, lon: 3.88 });
    const [twiceX, twiceY] = drawRegion(outline, 800).place({ lat: 43.61, lon: 3.88 });
    expect(twiceX).toBeCloseTo(2 * x, 1);
    expect(Math.abs(twiceY - 2 * y)).toBeLessThan(1);
  });
});
