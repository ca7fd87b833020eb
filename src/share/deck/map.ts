import type PptxGenJS from 'pptxgenjs';
import type { Box, Frame } from './frame.ts';
import { colors, tones, write } from './frame.ts';

/** A region drawn at a width, and circles on it: pixels. */
export interface DeckMap {
  readonly width: number;
  readonly height: number;
  /** SVG paths of straight lines: the departments. */
  readonly areas: readonly { readonly name: string; readonly path: string }[];
  readonly circles: readonly MapCircle[];
}

interface MapCircle {
  readonly name: string;
  /** Its name and value, for those who do not see it. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly isHub: boolean;
}

type Points = NonNullable<PptxGenJS.ShapeProps['points']>;

/** Names beside so many of the largest circles. */
const NAMED = 8;
/** Points closer than this, in pixels, are one: a slide needs no more. */
const NEAR = 1.2;

/** The map as shapes that can be edited, as large as its box allows. */
export function drawMap(slide: PptxGenJS.Slide, map: DeckMap, box: Box, { messages }: Frame): void {
  const scale = Math.min(box.w / map.width, box.h / map.height);
  for (const { name, path } of map.areas) {
    const rings = ringsOf(path);
    if (rings.length === 0) continue;
    const all = rings.flat();
    const [left, top] = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))];
    const points = rings.flatMap((ring): Points => [
      ...ring.map(([x, y], index) => ({ x: (x - left) * scale, y: (y - top) * scale, moveTo: index === 0 })),
      { close: true },
    ]);
    slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
      x: box.x + left * scale,
      y: box.y + top * scale,
      w: (Math.max(...all.map(([x]) => x)) - left) * scale,
      h: (Math.max(...all.map(([, y]) => y)) - top) * scale,
      points,
      fill: { color: colors.land },
      line: { color: 'FFFFFF', width: 0.75 },
      objectName: name,
    });
  }
  for (const { label, x, y, r, isHub } of map.circles)
    slide.addShape('ellipse', {
      x: box.x + (x - r) * scale,
      y: box.y + (y - r) * scale,
      w: 2 * r * scale,
      h: 2 * r * scale,
      fill: { color: isHub ? tones.hub : tones.region, transparency: 20 },
      line: { color: 'FFFFFF', width: 0.5 },
      objectName: label,
    });
  for (const { name, x, y, r } of namedOf(map.circles))
    write(
      slide,
      name,
      {
        x: box.x + (x + r) * scale + 0.04,
        y: box.y + y * scale - 0.11,
        w: Math.min(2, map.width * scale - (x + r) * scale + 0.5),
        h: 0.22,
        fontSize: 10,
        valign: 'middle',
        wrap: false,
      },
      messages,
    );
}

/** The largest circles whose names do not lie over one another. */
function namedOf(circles: readonly MapCircle[]): readonly MapCircle[] {
  const named: MapCircle[] = [];
  for (const circle of circles) {
    if (named.length === NAMED) break;
    if (
      named.every(
        (other) => Math.abs(other.y - circle.y) > 18 || Math.abs(other.x + other.r - circle.x - circle.r) > 90,
      )
    )
      named.push(circle);
  }
  return named;
}

/** The rings of a path of straight lines, without the points that lie close to the one before. */
function ringsOf(path: string): readonly (readonly (readonly [number, number])[])[] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const kept: (readonly [number, number])[] = [];
      for (const pair of ring.replace('Z', '').split('L')) {
        const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number);
        const [lastX, lastY] = kept.at(-1) ?? [Number.NaN, Number.NaN];
        if (!(Math.hypot(x - lastX, y - lastY) < NEAR)) kept.push([x, y]);
      }
      return kept;
    })
    .filter((ring) => ring.length > 2 && ring.flat().every(Number.isFinite));
}
