import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/geo/outline.ts';
import { drawRegion } from '../../../src/geo/projection.ts';
import type { Circle } from '../../../src/ui/map/circles.ts';
import { areasOf } from '../../../src/ui/map/areas/areas.ts';
import { nearestCircle } from '../../../src/ui/map/nearest.ts';
import { byCity, count, share } from '../compare/figures.ts';

const drawing = drawRegion(readOutline(JSON.parse(readFileSync('data/geo/76.outline.json', 'utf8'))), 720);

function circle(code: string, x: number, y: number, r: number): Circle {
  const city = { code, name: code, department: '34', epci: null, population: 0, lat: 0, lon: 0, postcodes: [] };
  const figure = count(1);
  if (figure.state !== 'shown') throw new Error('not shown');
  return { city, figure, x, y, r };
}

describe('the circle one points at', () => {
  const circles = [circle('large', 100, 100, 40), circle('small', 110, 100, 3), circle('far', 300, 300, 3)];
  it('is the smallest under the pointer', () => {
    expect(nearestCircle(circles, [110, 100], 1)?.city.code).toBe('small');
    expect(nearestCircle(circles, [80, 100], 1)?.city.code).toBe('large');
  });
  it('is near enough, or none', () => {
    expect(nearestCircle(circles, [310, 300], 1)?.city.code).toBe('far');
    expect(nearestCircle(circles, [320, 300], 1)).toBeNull();
  });
  it('is nearer on a map that is closer', () => {
    expect(nearestCircle(circles, [310, 300], 8)).toBeNull();
  });
});

describe('departments on the map', () => {
  it('have the class of their rate, or none without one', () => {
    const measured = byCity('women-share', 'share', [
      ['34', share(1, 2)],
      ['30', share(3, 4)],
      ['48', { state: 'undefined' }],
    ]);
    const { areas, classes } = areasOf(measured, drawing, new Set());
    expect(areas).toHaveLength(13);
    expect(classes).toHaveLength(2);
    const level = (code: string) => areas.find(({ shape }) => shape.code === code)?.level;
    expect([level('34'), level('30'), level('48'), level('31')]).toEqual([0, 1, null, null]);
  });
});
