import { formatFigure } from '../../i18n/format.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Unit } from '../../model/figure/indicator.ts';
import { shortenedInside, shortenedTo } from './fit.ts';
import { addSlide, colors, type Frame, page, write } from './frame.ts';
import { drawSeries, numberFormat, type Series } from './series.ts';

/** Why a count changed: its value before, the parts of its change, its value after. */
export interface Moved {
  readonly title: string;
  readonly summary: string;
  readonly unit: Unit;
  readonly before: Part;
  /** They sum to the change exactly. */
  readonly parts: readonly Part[];
  readonly after: Part;
  readonly notes: readonly string[];
}

interface Part {
  readonly label: string;
  /** Signed. */
  readonly figure: Released<Figure>;
}

/** A bar of a waterfall, between two heights. */
interface Bar {
  readonly kind: 'whole' | 'increase' | 'decrease';
  readonly low: number;
  readonly high: number;
}

const TABLE = 3.9;
const kinds = ['whole', 'increase', 'decrease'] as const;

/** A waterfall of stacked native columns beside its table; the table alone when a part has no value. Throws when the parts do not sum to the change. */
export function addMoved(frame: Frame, moved: Moved): void {
  const { messages } = frame;
  const { title, summary, unit, before, parts, after, notes } = moved;
  const lines = [before, ...parts, after].map(({ label, figure }, index, all) => {
    const isPart = index > 0 && index < all.length - 1;
    const sign = isPart && figure.state === 'shown' && figure.value > 0 ? '+' : '';
    return { label, text: `${sign}${formatFigure(figure, unit, messages)}` };
  });
  const slide = addSlide(frame, title, {
    summary,
    notes: [
      ...lines.map(({ label, text }) => messages.formatMessage({ id: 'share.labelled' }, { label, text })),
      ...notes,
    ],
  });
  const bars = barsOf(moved);
  if (bars !== null)
    drawSeries(
      slide,
      stacked(bars, (id) => messages.formatMessage({ id })),
      lines.map(({ label, text }) => `${shortenedInside(label, 26)} (${text})`),
      {
        x: page.margin,
        y: page.top,
        w: page.width - 2 * page.margin - TABLE - 0.3,
        h: page.bottom - page.top - 0.5,
        altText: `${title}. ${summary}`,
        barDir: 'col',
        barGrouping: 'stacked',
        barGapWidthPct: 30,
        chartColors: colorsOf(bars),
        catAxisLabelPos: 'low',
        valAxisLabelFormatCode: numberFormat(unit),
        valLabelFormatCode: numberFormat(unit),
        showLegend: false,
        showValue: false,
      },
    );
  slide.addTable(
    lines.map(({ label, text }) => [
      { text: shortenedTo(2, label, TABLE - 1.6, 12) },
      { text, options: { align: 'right', bold: true } },
    ]),
    {
      x: page.width - page.margin - TABLE,
      y: page.top,
      w: TABLE,
      colW: [TABLE - 1.3, 1.3],
      fontSize: 12,
      color: colors.text,
      border: { type: 'solid', pt: 0.5, color: colors.line },
      valign: 'middle',
    },
  );
  const note = shortenedTo(2, notes.join(' · '), page.width - 2 * page.margin, 10);
  write(slide, note, { y: page.bottom - 0.4, h: 0.4, fontSize: 10, color: colors.muted }, messages);
}

/** Heights of the bars in order; `null` when one has no value. */
function barsOf({ title, before, parts, after }: Moved): readonly Bar[] | null {
  const values = [before, ...parts, after].map(({ figure }) => (figure.state === 'shown' ? figure.value : null));
  const shown = values.filter((value) => value !== null);
  if (shown.length < values.length) return null;
  const [first = 0, ...changes] = shown;
  const last = changes.pop() ?? first;
  let height = first;
  const steps = changes.map((change): Bar => {
    const from = height;
    height += change;
    return { kind: change < 0 ? 'decrease' : 'increase', low: Math.min(from, height), high: Math.max(from, height) };
  });
  if (Math.abs(height - last) > 1e-9) throw new TypeError(`parts of "${title}" come to ${height}, not to ${last}`);
  return [wholeOf(first), ...steps, wholeOf(last)];
}

function wholeOf(value: number): Bar {
  return { kind: 'whole', low: Math.min(0, value), high: Math.max(0, value) };
}

/** What carries a bar has no colour; a bar across zero is drawn in two, since what is above and what is below are stacked apart. */
function stacked(
  bars: readonly Bar[],
  say: (id: `share.moved.${Bar['kind'] | 'base' | 'below'}`) => string,
): readonly Series[] {
  const base = bars.map(({ low, high }) => (low > 0 ? low : Math.min(high, 0)));
  return [
    { name: say('share.moved.base'), values: base },
    ...kinds.map((kind) => ({ name: say(`share.moved.${kind}`), values: heights(bars, kind, above) })),
    ...kinds
      .filter((kind) => goesBelow(bars, kind))
      .map((kind) => ({
        name: `${say(`share.moved.${kind}`)}, ${say('share.moved.below')}`,
        values: heights(bars, kind, below),
      })),
  ];
}

function colorsOf(bars: readonly Bar[]): string[] {
  const color = { whole: colors.muted, increase: colors.increase, decrease: colors.decrease } as const;
  return ['transparent', ...[...kinds, ...kinds.filter((kind) => goesBelow(bars, kind))].map((kind) => color[kind])];
}

function heights(bars: readonly Bar[], kind: Bar['kind'], of: (bar: Bar) => number): readonly (number | null)[] {
  return bars.map((bar) => (bar.kind === kind ? of(bar) : null));
}

function above({ low, high }: Bar): number {
  return Math.max(high, 0) - Math.max(low, 0);
}

function below({ low, high }: Bar): number {
  return Math.min(low, 0) - Math.min(high, 0);
}

function goesBelow(bars: readonly Bar[], kind: Bar['kind']): boolean {
  return bars.some((bar) => bar.kind === kind && below(bar) < 0);
}
