import type { Circle } from './circles.ts';

/** A name beside its circle: where its text starts, or ends when `anchor` is `end`. */
export interface Label {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of a character as a share of the size of the text. */
const CHARACTER = 0.56;
const GAP = 4;

/** Names for as many circles as fit, the largest first: on the right, else on the left, never over another name or a larger circle. */
export function placeLabels(circles: readonly Circle[], width: number, height: number, size: number): readonly Label[] {
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const { city, x, y, r } of circles) {
    const length = city.name.length * size * CHARACTER;
    const middle = { top: y - size * 0.7, bottom: y + size * 0.5 };
    const sides = [
      { anchor: 'start' as const, at: x + r + GAP, box: { ...middle, left: x + r + GAP, right: x + r + GAP + length } },
      { anchor: 'end' as const, at: x - r - GAP, box: { ...middle, left: x - r - GAP - length, right: x - r - GAP } },
    ];
    const free = sides.find(({ box }) => isInside(box, width, height) && !taken.some((other) => overlap(box, other)));
    taken.push({ left: x - r, right: x + r, top: y - r, bottom: y + r });
    if (free === undefined) continue;
    taken.push(free.box);
    labels.push({ code: city.code, name: city.name, x: free.at, y: y + size * 0.35, anchor: free.anchor });
  }
  return labels;
}

function isInside({ left, right, top, bottom }: Box, width: number, height: number): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
