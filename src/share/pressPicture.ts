import type { Figure } from '../model/figure/figure.ts';
import type { Released } from '../model/figure/released.ts';
import { wrapped } from './wrapped.ts';

/** A sentence as a picture, with what proves it. */
export interface PressPicture {
  readonly sentence: string;
  /** The exact value and its base. */
  readonly exact: string;
  /** A figure for each month, in order. */
  readonly months: readonly Released<Figure>[];
  /** What the bars are: title of the little chart. */
  readonly caption: string;
  /** Source, scope, date; and whether the data is fictitious. */
  readonly notes: readonly string[];
}

/** Shapes that networks and slides show whole, in pixels: the card of a link, a square, a slide, a phone held upright. */
export const shapes = {
  link: { width: 1200, height: 630 },
  '1:1': { width: 1080, height: 1080 },
  '16:9': { width: 1600, height: 900 },
  '9:16': { width: 1080, height: 1920 },
} as const;
export type Shape = keyof typeof shapes;

const MARGIN = 72;
/** A phone's application lays its own buttons over so much of the top and of the bottom. */
const COVERED = 250;
const FONT = "'Inter Variable', Inter, system-ui, sans-serif";
const ink = { paper: '#fdfcf9', text: '#16242b', muted: '#4f5f66', bar: '#0f6b7a' };
/** Width of a character, in its own size. */
const CHARACTER = 0.58;

/** A sentence, its little chart and its source as an SVG file of one shape. */
export function pressPicture({ sentence, exact, months, caption, notes }: PressPicture, shape: Shape = 'link'): string {
  const { width, height } = shapes[shape];
  const isTall = height > 1.5 * width;
  const [top, end] = isTall ? [COVERED, height - COVERED] : [MARGIN, height - MARGIN * 0.6];
  const room = width - 2 * MARGIN;
  const lined = (text: string, size: number): readonly string[] => wrapped(text, room, size, CHARACTER);
  const values = months.map((figure) => (figure.state === 'shown' ? figure.value : null));
  const hasChart = values.filter((value) => value !== null).length > 1;
  // A square or a slide is read from further away than a card.
  const small = height >= 900 ? 24 : 18;
  // As large as leaves half of the picture to the rest.
  const size = [96, 84, 72, 64, 58, 50, 44, 38].find(
    (each) =>
      each <= height / 10.8 && lined(sentence, each).length * each * 1.25 <= (end - top) * (hasChart ? 0.46 : 0.6),
  );
  const parts: string[] = [];
  let y = top;
  const write = (text: string, at: number, weight: number, fill: string): void => {
    y += at * 1.25;
    parts.push(
      `<text x="${MARGIN}" y="${y.toFixed(1)}" font-size="${at}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`,
    );
  };
  for (const line of lined(sentence, size ?? SMALLEST)) write(line, size ?? SMALLEST, 680, ink.text);
  y += 14;
  for (const line of lined(exact, small + 6)) write(line, small + 6, 450, ink.muted);
  const foot = notes.flatMap((note) => lined(note, small));
  const footTop = end - foot.length * small * 1.3;
  const chart = { top: y + 24, bottom: footTop - 14 };
  if (hasChart && footTop - y > 130) parts.push(bars(values, caption, { ...chart, width, small }));
  y = footTop - 6;
  for (const line of foot) write(line, small, 400, ink.muted);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}"><rect width="${width}" height="${height}" fill="${ink.paper}"/><rect width="12" height="${height}" fill="${ink.bar}"/>${parts.join('')}</svg>`;
}

/** Letters of a sentence that fits at no better size. */
const SMALLEST = 34;

function bars(
  months: readonly (number | null)[],
  caption: string,
  {
    top,
    bottom,
    width,
    small,
  }: { readonly top: number; readonly bottom: number; readonly width: number; readonly small: number },
): string {
  const most = Math.max(1, ...months.map((value) => value ?? 0));
  const step = (width - 2 * MARGIN) / months.length;
  const height = bottom - top - small - 6;
  const drawn = months.map((value, index) => {
    if (value === null) return '';
    const tall = (value / most) * height;
    return `<rect x="${(MARGIN + index * step + step * 0.12).toFixed(1)}" y="${(bottom - tall).toFixed(1)}" width="${(step * 0.76).toFixed(1)}" height="${tall.toFixed(1)}" fill="${ink.bar}"/>`;
  });
  return `<text x="${MARGIN}" y="${(top + 14).toFixed(1)}" font-size="${small}" fill="${ink.muted}">${escaped(caption)}</text>${drawn.join('')}<rect x="${MARGIN}" y="${bottom.toFixed(1)}" width="${width - 2 * MARGIN}" height="1.5" fill="${ink.muted}"/>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
