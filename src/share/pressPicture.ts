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

/** The size that social networks show whole. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const FONT = "'Inter Variable', Inter, system-ui, sans-serif";
const ink = { paper: '#fdfcf9', text: '#16242b', muted: '#4f5f66', bar: '#0f6b7a' };
/** Width of a character, in its own size. */
const CHARACTER = 0.58;

/** A sentence, its little chart and its source as an SVG file of 1200 × 630. */
export function pressPicture({ sentence, exact, months, caption, notes }: PressPicture): string {
  const values = months.map((figure) => (figure.state === 'shown' ? figure.value : null));
  const hasChart = values.filter((value) => value !== null).length > 1;
  const size = [58, 50, 44, 38].find((each) => lined(sentence, each).length <= (hasChart ? 4 : 6)) ?? 34;
  const lines = lined(sentence, size);
  const parts: string[] = [];
  let y = MARGIN;
  const write = (text: string, at: number, weight: number, fill: string): void => {
    y += at * 1.25;
    parts.push(
      `<text x="${MARGIN}" y="${y.toFixed(1)}" font-size="${at}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`,
    );
  };
  for (const line of lines) write(line, size, 680, ink.text);
  y += 14;
  for (const line of lined(exact, 24)) write(line, 24, 450, ink.muted);
  const foot = notes.flatMap((note) => lined(note, 18));
  const footTop = HEIGHT - MARGIN * 0.6 - foot.length * 18 * 1.3;
  if (hasChart && footTop - y > 130) parts.push(bars(values, caption, { top: y + 24, bottom: footTop - 14 }));
  y = footTop - 6;
  for (const line of foot) write(line, 18, 400, ink.muted);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${FONT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${ink.paper}"/><rect width="12" height="${HEIGHT}" fill="${ink.bar}"/>${parts.join('')}</svg>`;
}

function bars(
  months: readonly (number | null)[],
  caption: string,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): string {
  const most = Math.max(1, ...months.map((value) => value ?? 0));
  const step = (WIDTH - 2 * MARGIN) / months.length;
  const height = bottom - top - 24;
  const drawn = months.map((value, index) => {
    if (value === null) return '';
    const tall = (value / most) * height;
    return `<rect x="${(MARGIN + index * step + step * 0.12).toFixed(1)}" y="${(bottom - tall).toFixed(1)}" width="${(step * 0.76).toFixed(1)}" height="${tall.toFixed(1)}" fill="${ink.bar}"/>`;
  });
  return `<text x="${MARGIN}" y="${(top + 14).toFixed(1)}" font-size="18" fill="${ink.muted}">${escaped(caption)}</text>${drawn.join('')}<rect x="${MARGIN}" y="${bottom.toFixed(1)}" width="${WIDTH - 2 * MARGIN}" height="1.5" fill="${ink.muted}"/>`;
}

function lined(text: string, size: number): readonly string[] {
  return wrapped(text, WIDTH - 2 * MARGIN, size, CHARACTER);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
