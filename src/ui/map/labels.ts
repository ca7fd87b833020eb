import type { Circle } from './circles.ts';

/** A name beside its circle: where its text starts, ends or has its middle, on its base line. */
export interface Label {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

/** What a name is put beside: a disc, px. */
interface Mark {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of a character, rise above and fall below the base line, as shares of the size of the text. */
const CHARACTER = 0.56;
const RISE = 0.85;
const FALL = 0.3;
const GAP = 4;
/** Circles that may have a name: there is no room for more, and every pair is compared. */
const MOST = 150;

/**
 * Names for as many circles as fit, the largest first: on the right, the left, above or below; never over another name or a larger circle, and over
 * a smaller circle only for want of a better place.
 */
export function placeLabels(circles: readonly Circle[], width: number, height: number, size: number): readonly Label[] {
  const marks = circles.map(({ city: { code, name }, x, y, r }) => ({ code, name, x, y, r }));
  return placeNames(marks, width, height, size);
}

/** The same for any marks that have a name. */
export function placeNames(marks: readonly Mark[], width: number, height: number, size: number): readonly Label[] {
  const named = marks.slice(0, MOST);
  const discs = named.map(boxOfCircle);
  const names: Box[] = [];
  const labels: Label[] = [];
  named.forEach((circle, index) => {
    const free = positionsOf(circle, size)
      .map((label) => ({ label, box: boxOfLabel(label, size) }))
      .filter(({ box }) => isInside(box, width, height))
      .filter(({ box }) => ![...names, ...discs.slice(0, index)].some((other) => overlap(box, other)));
    const best = free.find(({ box }) => !discs.slice(index + 1).some((other) => overlap(box, other))) ?? free[0];
    if (best === undefined) return;
    names.push(best.box);
    labels.push(best.label);
  });
  return labels;
}

function positionsOf({ code, name, x, y, r }: Mark, size: number): readonly Label[] {
  const level = y + size * 0.35;
  return [
    { code, name, x: x + r + GAP, y: level, anchor: 'start' },
    { code, name, x: x - r - GAP, y: level, anchor: 'end' },
    { code, name, x, y: y - r - GAP, anchor: 'middle' },
    { code, name, x, y: y + r + GAP + size * RISE * 0.9, anchor: 'middle' },
  ];
}

/** The place a label takes, by an average width of its characters. */
export function boxOfLabel({ name, x, y, anchor }: Label, size: number): Box {
  const length = name.length * size * CHARACTER;
  const left = x - { start: 0, middle: length / 2, end: length }[anchor];
  return { left, right: left + length, top: y - size * RISE, bottom: y + size * FALL };
}

function boxOfCircle({ x, y, r }: Mark): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function isInside({ left, right, top, bottom }: Box, width: number, height: number): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
