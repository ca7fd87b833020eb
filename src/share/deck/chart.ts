import type PptxGenJS from 'pptxgenjs';
import type { IntlShape } from 'react-intl';
import { formatFigure } from '../../i18n/format.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Unit } from '../../model/figure/indicator.ts';
import type { SharedRow, SharedTable } from '../table.ts';
import { shortenedInside, shortenedTo } from './fit.ts';
import { addSlide, colors, type Frame, inner, numbered, page, write } from './frame.ts';
import { drawSeries, numberFormat, type Series } from './series.ts';

/** A table drawn as a native chart, whose numbers can be edited. */
export interface DeckChart {
  /** `columns` in the order of time, `bars` from the first row down, `parts` of one whole in a single bar. */
  readonly kind: 'columns' | 'bars' | 'parts';
  /** Its columns have one unit; of `parts`, there is one column. */
  readonly table: SharedTable;
  /** What the chart shows, in one sentence. */
  readonly summary: string;
}

/** Bars that keep their labels legible on one slide. */
const BARS = 16;
const LABEL = { columns: 18, bars: 34, parts: 34 } as const;
const NOTES = 0.55;

/** One slide, or as many as a long ranking takes, on one scale. Throws when columns have different units. */
export function addChart(frame: Frame, { kind, table, summary }: DeckChart): void {
  const { messages } = frame;
  const unit = commonUnit(kind, table);
  const drawn = kind === 'columns' ? table.rows : table.rows.filter(({ cells }) => cells.some(isShown));
  const most = kind === 'bars' ? Math.max(1, Math.floor(BARS / table.columns.length)) : Math.max(1, drawn.length);
  const pages = Math.max(1, Math.ceil(drawn.length / most));
  const size = Math.ceil(drawn.length / pages);
  const under = [...undrawnOf(table, frame), ...table.notes];
  for (let nth = 0; nth < pages; nth += 1) {
    const rows = drawn.slice(nth * size, (nth + 1) * size);
    const title = numbered(table.title, nth, pages, messages);
    const slide = addSlide(frame, title, { summary, notes: [...tableLines(table, frame), ...under] });
    const options = optionsOf(kind, unit, drawn);
    // The library makes no chart of nothing; the words under it say what is withheld.
    if (rows.length > 0) {
      drawSeries(slide, seriesOf({ kind, table, summary }, rows, frame), labelsOf(kind, table, rows), {
        ...options,
        x: page.margin,
        y: page.top,
        w: inner,
        h: page.bottom - page.top - NOTES,
        altText: `${title}. ${summary}`,
        showLegend: kind === 'parts' || table.columns.length > 1,
      });
    }
    const note = shortenedTo(3, under.join(' · '), inner, 10);
    write(slide, note, { y: page.bottom - NOTES, h: NOTES, fontSize: 10, color: colors.muted }, messages);
  }
}

function optionsOf(kind: DeckChart['kind'], unit: Unit, rows: readonly SharedRow[]): PptxGenJS.IChartOpts {
  const all = rows.flatMap(({ cells }) => cells.flatMap((figure) => (figure.state === 'shown' ? [figure.value] : [])));
  const format = numberFormat(unit);
  const most = Math.max(0, ...all);
  const shared: PptxGenJS.IChartOpts = {
    dataLabelFormatCode: format,
    valAxisLabelFormatCode: format,
    valLabelFormatCode: format,
  };
  if (kind === 'columns')
    return { ...shared, barDir: 'col', barGapWidthPct: 40, showValue: all.length <= 18, dataLabelPosition: 'outEnd' };
  const lying = { ...shared, barDir: 'bar', barGapWidthPct: 40, showValue: true, valAxisHidden: true } as const;
  const grid = { valGridLine: { style: 'none' } } as const;
  if (kind === 'parts')
    return {
      ...lying,
      ...grid,
      // A part that is missing would swell the others.
      barGrouping: rows.every(({ cells }) => cells.every(isShown)) ? 'percentStacked' : 'stacked',
      barGapWidthPct: 120,
      showValue: false,
    };
  // The library writes the order it is given; its type forgets the one that has the first row on top.
  const downwards = { catAxisOrientation: 'maxMin' as 'minMax' };
  const scale =
    most > 0 && all.every((value) => value >= 0)
      ? { valAxisMinVal: 0, valAxisMaxVal: Number((most * 1.1).toPrecision(3)) }
      : {};
  return { ...lying, ...grid, ...downwards, ...scale, dataLabelPosition: 'outEnd' };
}

/** Parts have their values in their names: the bar of a small one has no room for it. */
function seriesOf(
  { kind, table: { columns } }: DeckChart,
  rows: readonly SharedRow[],
  { messages }: Frame,
): readonly Series[] {
  if (kind === 'parts')
    return rows.map(({ label, cells }) => ({
      name: lineOf({ label: shortenedInside(label, LABEL.parts), cells }, columns, messages),
      values: cells.map(valueOf),
    }));
  return columns.map(({ name }, index) => ({ name, values: rows.map(({ cells }) => valueOf(cells[index])) }));
}

function labelsOf(kind: DeckChart['kind'], { columns }: SharedTable, rows: readonly SharedRow[]): readonly string[] {
  return kind === 'parts'
    ? columns.map(({ name }) => name)
    : rows.map(({ label }) => shortenedInside(label, LABEL[kind]));
}

function commonUnit(kind: DeckChart['kind'], { title, columns }: SharedTable): Unit {
  const [unit, ...others] = new Set(columns.map((column) => column.unit));
  if (unit === undefined || others.length > 0 || (kind === 'parts' && columns.length > 1))
    throw new TypeError(`a chart has one unit, and parts one column: ${title}`);
  return unit;
}

/** Rows without a bar, with the mark of each: not drawn is not zero. */
function undrawnOf({ rows }: SharedTable, { messages }: Frame): readonly string[] {
  const labels = rows.flatMap(({ label, cells }) => {
    const hidden = cells.find((figure) => !isShown(figure));
    return hidden === undefined ? [] : [`${label} (${formatFigure(hidden, 'people', messages)})`];
  });
  return labels.length === 0 ? [] : [messages.formatMessage({ id: 'share.undrawn' }, { labels: labels.join(', ') })];
}

/** The whole table in words, for the notes: nothing is shortened there. */
function tableLines({ columns, rows, total }: SharedTable, { messages }: Frame): readonly string[] {
  const lines = [...rows, ...(total === null ? [] : [total])].map((row) => lineOf(row, columns, messages));
  return [columns.map(({ name }) => name).join(' ; '), ...lines];
}

function lineOf({ label, cells }: SharedRow, columns: SharedTable['columns'], messages: IntlShape): string {
  const text = cells.map((figure, index) => formatFigure(figure, columns[index]?.unit ?? 'people', messages));
  return messages.formatMessage({ id: 'share.labelled' }, { label, text: text.join(' ; ') });
}

function isShown(figure: Released<Figure>): boolean {
  return figure.state === 'shown';
}

function valueOf(figure: Released<Figure> | undefined): number | null {
  return figure?.state === 'shown' ? figure.value : null;
}
