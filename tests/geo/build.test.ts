import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clip, frameOf, isWithin } from '../../scripts/geo/frame.ts';
import { buildGazetteer } from '../../scripts/geo/gazetteer.ts';
import { toDegrees } from '../../scripts/geo/mercator.ts';
import { buildOutline } from '../../scripts/geo/outline.ts';
import { toPolygons } from '../../scripts/geo/rings.ts';
import { snapper } from '../../scripts/geo/snap.ts';
import { readPath } from '../../scripts/geo/svgPath.ts';

describe('the files of a region', () => {
  it('are what the script makes of its sources', () => {
    expect(`${JSON.stringify(buildGazetteer('53'))}\n`).toBe(readFileSync('data/geo/53.json', 'utf8'));
    expect(`${JSON.stringify(buildOutline('53'))}\n`).toBe(readFileSync('data/geo/53.outline.json', 'utf8'));
  });

  it('are not made for a region that does not exist', () => {
    expect(() => buildGazetteer('00')).toThrow('no region 00');
  });
});

describe('paths', () => {
  it('start each ring where the ring before began', () => {
    expect(readPath('m10,10 1,0 0,1zm5,5 -1,0 0-1z')).toEqual([
      [
        [10, 10],
        [11, 10],
        [11, 11],
      ],
      [
        [15, 15],
        [14, 15],
        [14, 14],
      ],
    ]);
  });

  it('of curves are refused', () => {
    expect(() => readPath('m0,0 c1,1 2,2 3,3z')).toThrow('not a path of relative lines');
  });
});

describe('the drawing', () => {
  it('starts west of Brittany and reaches the equator where its isometric latitude is zero', () => {
    expect(toDegrees([0, 0])[0]).toBeCloseTo(-5.185041, 6);
    expect(toDegrees([0, 59.330502 / 0.02408759])[1]).toBeCloseTo(0, 9);
  });
});

describe('snapping', () => {
  it('gives a point the place of an earlier one nearby, across cells of its grid', () => {
    const snap = snapper(0.08);
    expect(snap([0.079, 1])).toEqual([0.079, 1]);
    expect(snap([0.081, 1])).toEqual([0.079, 1]);
    expect(snap([0.2, 1])).toEqual([0.2, 1]);
  });
});

describe('rings', () => {
  const square = (from: number, to: number): [number, number][] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];

  it('run clockwise outside and anticlockwise around a hole', () => {
    expect(toPolygons([square(0, 9), square(3, 6)]).coordinates).toEqual([[square(0, 9).toReversed(), square(3, 6)]]);
  });

  it('side by side are two polygons', () => {
    expect(toPolygons([square(0, 2), square(3, 5)]).coordinates).toHaveLength(2);
  });
});

describe('a frame', () => {
  const frame = frameOf(
    [
      [0, 0],
      [4, 2],
    ],
    1,
  );

  it('leaves a margin around its points', () => {
    expect(frame).toEqual({ west: -1, east: 5, south: -1, north: 3 });
    expect([isWithin([5, 3], frame), isWithin([5.1, 3], frame)]).toEqual([true, false]);
  });

  it('clips what crosses it and drops what is outside', () => {
    const ring = (west: number, east: number): [number, number][] => [
      [west, 0],
      [east, 0],
      [east, 1],
      [west, 1],
      [west, 0],
    ];
    expect(clip(ring(4, 9), frame).every((point) => isWithin(point, frame))).toBe(true);
    expect(clip(ring(4, 9), frame)).toContainEqual([5, 1]);
    expect(clip(ring(6, 9), frame)).toEqual([]);
  });
});
