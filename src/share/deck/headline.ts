import { formatCount, formatFigure, formatReason } from '../../i18n/format.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Unit } from '../../model/figure/indicator.ts';
import { linesOf, shortenedTo } from './fit.ts';
import { addSlide, colors, type Frame, inner, numbered, page, write } from './frame.ts';

/** A figure in large. What it is compared with comes in words, since those who compute it know what may be said. */
export interface Headline {
  readonly name: string;
  readonly figure: Released<Figure>;
  readonly unit: Unit;
  /** "+ 12 % par rapport à la période précédente"; `null` when nothing may be said. */
  readonly change: string | null;
  /** "Objectif : 20 000, atteint à 90 %"; `null` without target. */
  readonly target: string | null;
}

const COLUMNS = 3;
const ROWS = 2;
const GAP = 0.3;
const WIDTH = (inner - (COLUMNS - 1) * GAP) / COLUMNS;
const HEIGHT = (page.bottom - page.top - (ROWS - 1) * GAP) / ROWS;
const PADDING = 0.15;

/** At most six figures to a slide. */
export function addHeadlines(frame: Frame, headlines: readonly Headline[]): void {
  const { messages } = frame;
  const pages = Math.ceil(headlines.length / (COLUMNS * ROWS));
  const most = Math.ceil(headlines.length / pages);
  const title = messages.formatMessage({ id: 'share.headlines' });
  for (let nth = 0; nth < pages; nth += 1) {
    const shown = headlines.slice(nth * most, (nth + 1) * most);
    const slide = addSlide(frame, numbered(title, nth, pages, messages), {
      summary: '',
      notes: shown.map((each) => [...wordsOf(each, frame)].join(' ')),
    });
    shown.forEach((headline, index) => {
      const [name, value, ...about] = wordsOf(headline, frame);
      const room = WIDTH - 2 * PADDING;
      const fit = (lines: number, text: string, size: number): string => shortenedTo(lines, text, room, size);
      write(
        slide,
        [
          { text: fit(2, name, 14), options: { fontSize: 14, bold: true, breakLine: true } },
          {
            text: value,
            options: { fontSize: sizeOf(value, room), bold: true, color: colors.accent, breakLine: true },
          },
          ...about.map((line) => ({
            text: fit(about.length > 2 ? 1 : 2, line, 12),
            options: { fontSize: 12, color: colors.muted, breakLine: true },
          })),
        ],
        {
          x: page.margin + (index % COLUMNS) * (WIDTH + GAP),
          y: page.top + Math.floor(index / COLUMNS) * (HEIGHT + GAP),
          w: WIDTH,
          h: HEIGHT,
          fill: { color: colors.soft },
          margin: PADDING * 72,
          valign: 'middle',
        },
        messages,
      );
    });
  }
}

/** The value and its unit, as large as one line allows; bold letters are a tenth wider. */
function sizeOf(value: string, room: number): number {
  return [30, 28, 26, 24, 22, 20, 18].find((size) => linesOf(value, 0.9 * room, size) === 1) ?? 16;
}

function wordsOf(
  { name, figure, unit, change, target }: Headline,
  { messages }: Frame,
): readonly [name: string, value: string, ...about: string[]] {
  const value =
    figure.state === 'shown' ? formatCount(figure.value, unit, messages) : formatFigure(figure, unit, messages);
  return [name, value, ...[formatReason(figure, messages), change, target].filter((line) => line !== null)];
}
