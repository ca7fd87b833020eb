import type PptxGenJS from 'pptxgenjs';
import { formatCount, formatFigure, formatReason } from '../../i18n/format.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Unit } from '../../model/figure/indicator.ts';
import { linesOf, shortenedTo } from './fit.ts';
import { across, type Box, colors, type Frame, tones, write } from './frame.ts';

/** A figure in large. What it is compared with comes in words, since those who compute it know what may be said. */
export interface Headline {
  readonly name: string;
  readonly figure: Released<Figure>;
  readonly unit: Unit;
  /** "−13,5 % (avant : 30 120)"; `null` when nothing may be said. */
  readonly change: string | null;
  /** "Objectif 28 000 : non atteint"; `null` without target. */
  readonly target: string | null;
  /** Whose colour it has, when it is drawn as something elsewhere. */
  readonly tone?: 'region' | 'hub';
}

const PADDING = 0.2;

/** Figures side by side, their values in letters of at most `most` points. */
export function addTiles(
  slide: PptxGenJS.Slide,
  headlines: readonly Headline[],
  box: Box,
  { messages }: Frame,
  most = 36,
): void {
  across(box, headlines.length).forEach((place, index) => {
    const headline = headlines[index];
    if (headline === undefined) return;
    const [name, value, ...about] = wordsOf(headline, messages);
    const room = place.w - 2 * PADDING;
    const fit = (lines: number, text: string, size: number): string => shortenedTo(lines, text, room, size);
    write(
      slide,
      [
        { text: fit(2, name, 14), options: { fontSize: 14, bold: true, breakLine: true } },
        {
          text: value,
          options: {
            fontSize: sizeOf(value, room, most),
            bold: true,
            color: headline.tone === undefined ? colors.accent : tones[headline.tone],
            breakLine: true,
          },
        },
        ...about.map((line) => ({
          text: fit(about.length > 2 ? 1 : 2, line, 12),
          options: { fontSize: 12, color: colors.muted, breakLine: true },
        })),
      ],
      { ...place, fill: { color: colors.soft }, margin: PADDING * 72, valign: 'middle' },
      messages,
    );
  });
}

/** The value and its unit, as large as one line allows; bold letters are a tenth wider. */
function sizeOf(value: string, room: number, most: number): number {
  for (let size = most; size > 16; size -= 2) if (linesOf(value, 0.9 * room, size) === 1) return size;
  return 16;
}

/** Its name, its value, and what is said of it; also what the notes say. */
export function wordsOf(
  { name, figure, unit, change, target }: Headline,
  messages: Frame['messages'],
): readonly [name: string, value: string, ...about: string[]] {
  const value =
    figure.state === 'shown' ? formatCount(figure.value, unit, messages) : formatFigure(figure, unit, messages);
  return [name, value, ...[formatReason(figure, messages), change, target].filter((line) => line !== null)];
}
