import { shortenedTo } from './fit.ts';
import { addSlide, colors, type Frame, inner, page } from './frame.ts';
import { type Headline, wordsOf } from './tiles.ts';

/** Figures in rows: what they are, what they were, and what had been promised. */
export interface Standings {
  readonly title: string;
  readonly summary: string;
  /** Names of the columns: indicator, value, change, target. */
  readonly heads: readonly [string, string, string, string];
  readonly rows: readonly Headline[];
}

const widths = [3.5, 1.9, 3.9, inner - 9.3] as const;
/** Rows of one line that a slide holds at 12 points, then at 10. */
const sizes = [
  { size: 13, rows: 10 },
  { size: 11, rows: 13 },
  { size: 10, rows: 17 },
] as const;
const LINES = 17;

/** A table of at most seventeen figures; those beyond are in the notes, with all the others. */
export function addStandings(frame: Frame, { title, summary, heads, rows }: Standings): void {
  const { messages } = frame;
  const slide = addSlide(frame, title, { summary, notes: rows.map((row) => wordsOf(row, messages).join(' ')) });
  const shown = rows.slice(0, LINES);
  const size = sizes.find((each) => shown.length <= each.rows)?.size ?? 10;
  const lineOf = (row: Headline): readonly string[] => {
    const [name, value] = wordsOf(row, messages);
    return [name, value, row.change ?? '', row.target ?? ''];
  };
  const border = { type: 'solid', pt: 0.5, color: colors.line } as const;
  const none = { type: 'none' } as const;
  slide.addTable(
    [
      heads.map((text, column) => ({
        text,
        options: { bold: true, color: colors.muted, align: column === 1 ? ('right' as const) : ('left' as const) },
      })),
      ...shown.map((row) =>
        lineOf(row).map((text, column) => ({
          text: shortenedTo(1, text, (widths[column] ?? 2) - 0.2, size),
          options: { bold: column < 2, align: column === 1 ? ('right' as const) : ('left' as const) },
        })),
      ),
    ],
    {
      x: page.margin,
      y: page.top - 0.25,
      w: inner,
      colW: [...widths],
      rowH: (page.bottom - page.top + 0.25) / (LINES + 1),
      margin: [0.02, 0.1, 0.02, 0.1],
      fontSize: size,
      color: colors.text,
      border: [none, none, border, none],
      valign: 'middle',
    },
  );
}
