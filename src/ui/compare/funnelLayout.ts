import type { Funnel, FunnelPoint } from '../../model/figure/answers/comparison.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Interval } from '../../model/figure/uncertainty.ts';
import { type Label, placeNames } from '../map/labels.ts';

interface Dot extends FunnelPoint {
  readonly x: number;
  readonly y: number;
}

/** A funnel in pixels. */
export interface FunnelDrawing {
  readonly size: { readonly width: number; readonly height: number };
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Both limits of each kind, as one path. */
  readonly lines: { readonly inner: string; readonly outer: string };
  /** Height of the rate of the region. */
  readonly middle: number;
  readonly dots: readonly Dot[];
  readonly labels: readonly Label[];
  readonly bases: readonly { readonly value: number; readonly x: number }[];
  readonly rates: readonly { readonly value: number; readonly y: number }[];
}

const HEIGHT = 360;
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 16, 12, 28];
const DOT = 5;
const TEXT = 12;
/** Bases that differ by more than this are laid out by their logarithm. */
const WIDE = 20;

/** Places a funnel in a width (px); names the chosen cities and those outside the outer limits, as far as there is room. */
export function layOut(
  { rate, points, limits }: Released<Funnel>,
  width: number,
  { chosen, nameOf }: { readonly chosen: readonly string[]; readonly nameOf: (code: string) => string },
): FunnelDrawing {
  const frame = { left: LEFT, right: width - RIGHT, top: TOP, bottom: HEIGHT - BOTTOM };
  const bases = limits.map(({ base }) => base);
  const [least, most] = [Math.min(...bases), Math.max(...bases)];
  const isWide = most > least * WIDE;
  const along = (base: number): number => {
    if (least === most) return 0.5;
    return isWide ? Math.log(base / least) / Math.log(most / least) : (base - least) / (most - least);
  };
  const x = (base: number): number => frame.left + along(base) * (frame.right - frame.left);
  const values = [
    ...points.map((point) => point.rate),
    rate,
    ...limits.flatMap(({ inner }) => [inner.low, inner.high]),
  ];
  const steps = stepsOf(Math.min(...values), Math.max(...values));
  const [low, high] = [steps[0] ?? 0, steps.at(-1) ?? 1];
  // Every rate the same: they all stand in the middle.
  const up = (value: number): number => (high === low ? 0.5 : (value - low) / (high - low));
  const y = (value: number): number => frame.bottom - up(value) * (frame.bottom - frame.top);
  const path = (bound: (each: (typeof limits)[number]) => number): string =>
    limits
      .map((each, index) => `${index === 0 ? 'M' : 'L'}${x(each.base).toFixed(1)} ${y(bound(each)).toFixed(1)}`)
      .join('');
  const both = (kind: 'inner' | 'outer'): string =>
    (['low', 'high'] as const satisfies (keyof Interval)[]).map((end) => path((each) => each[kind][end])).join('');
  const dots = points.map((point) => ({ ...point, x: x(point.base), y: y(point.rate) }));
  const named = dots
    .filter(({ city, isOutside }) => isOutside || chosen.includes(city))
    .sort((a, b) => Number(chosen.includes(b.city)) - Number(chosen.includes(a.city)) || b.base - a.base)
    .map((dot) => ({ code: dot.city, name: nameOf(dot.city), x: dot.x, y: dot.y, r: DOT }));
  return {
    size: { width, height: HEIGHT },
    frame,
    lines: { inner: both('inner'), outer: both('outer') },
    middle: y(rate),
    dots,
    labels: placeNames(named, width, frame.bottom, TEXT),
    bases: marksOf(least, most, isWide).map((value) => ({ value, x: x(value) })),
    rates: steps.map((value) => ({ value, y: y(value) })),
  };
}

/** Round rates, four to eight, around the values; within 0 to 1. */
function stepsOf(low: number, high: number): readonly number[] {
  const span = Math.max(high - low, 0.02);
  const step = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2].find((each) => span / each <= 6) ?? 0.25;
  const first = Math.max(0, Math.floor(low / step));
  const last = Math.min(Math.round(1 / step), Math.max(first + 1, Math.ceil(high / step)));
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(4)));
}

/** Round bases to write under the axis. */
function marksOf(least: number, most: number, isWide: boolean): readonly number[] {
  if (least === most) return [least];
  if (isWide) {
    const powers = Array.from({ length: 9 }, (_, power) => 10 ** power);
    return powers.filter((each) => each >= least && each <= most);
  }
  const step = 10 ** Math.floor(Math.log10(most - least || 1));
  const fit = [step, 2 * step, 5 * step].find((each) => (most - least) / each <= 6) ?? step;
  return Array.from({ length: 12 }, (_, index) => (Math.ceil(least / fit) + index) * fit).filter(
    (each) => each <= most,
  );
}
