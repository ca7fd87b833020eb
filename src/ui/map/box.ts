import type { Circle } from './circles.ts';

/** A part of a map, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Left around what is looked at, as a share of the width of the map: for labels, and so that one sees where it is. */
const AROUND = 0.15;

/** What holds some circles with room around, within a map of a width; `null` without any. */
export function boxOf(circles: readonly Circle[], width: number): Box | null {
  if (circles.length === 0) return null;
  const around = width * AROUND;
  return {
    left: Math.min(...circles.map(({ x }) => x)) - around,
    top: Math.min(...circles.map(({ y }) => y)) - around,
    right: Math.max(...circles.map(({ x }) => x)) + around,
    bottom: Math.max(...circles.map(({ y }) => y)) + around,
  };
}
