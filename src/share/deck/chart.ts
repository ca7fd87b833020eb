import type PptxGenJS from 'pptxgenjs';
import type { IntlShape } from 'react-intl';
import { formatFigure } from '../../i18n/format.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Unit } from '../../model/figure/indicator.ts';
import type { SharedRow, SharedTable } from '../table.ts';
import { shortenedInside, shortenedTo } from './fit.ts';
import { across, addSlide, type Box, colors, type Frame, inner, type Tone, tones, whole, write } from './frame.ts';
import { type DeckMap, drawMap } from './map.ts';
import { drawSeries, numberFormat, type Series } from './series.ts';

/** A table drawn as a native chart, whose numbers can be edited. */
export interface DeckChart {
  /** `columns` in the order of time, `bars` from the first row down, `parts` of one whole in a single bar. */
  readonly kind: 'columns' | 'bars' | 'parts';
  /** Its columns have one unit; of `parts`, there is one column. */
  readonly table: SharedTable;
  /** Of each series, or of each part. */
  readonly tones: readonly Tone[];
}

/** One to three charts side by side, beside a map where there is one, under what they show in a sentence. */
export interface Charts {
  readonly title: string;
  readonly summary: string;
  readonly charts: readonly DeckChart[];
  readonly map?: DeckMap | null;
}

/** Bars that keep their labels legible in the height of a slide. */
const BARS = 22;
const LABEL = { columns: 18, bars: 30, parts: 30 } as const;
const NOTES = 0.5;
const HEAD = 0.35;
/** Of the width, for a map. */
const MAP = 0.52;

/** One slide. Rows beyond what fits are counted under the chart, and all are in the notes. Throws when columns have different units. */
export function addCharts(frame: Frame, { title, summary, charts, map = null }: Charts): void {
  const notes = charts.flatMap((chart) => [
    chart.table.title,
    ...tableLines(chart.table, frame),
    ...underOf(chart, frame),
  ]);
  const slide = addSlide(frame, title, { summary, notes });
  const left = map === null ? 0 : inner * MAP;
  if (map !== null) drawMap(slide, map, { ...whole, w: left - 0.3 }, frame);
  drawCharts(slide, charts, { ...whole, x: whole.x + left, w: inner - left }, frame);
}

/** Charts side by side, each under its name, where there are several or something else beside. */
export function drawCharts(slide: PptxGenJS.Slide, charts: readonly DeckChart[], box: Box, frame: Frame): void {
  across(box, charts.length).forEach((place, index) => {
    const chart = charts[index];
    if (chart === undefined) return;
    const isNamed = charts.length > 1 || box.w < inner || box.h < whole.h;
    if (isNamed)
      write(
        slide,
        shortenedTo(1, chart.table.title, place.w, 14),
        { ...place, h: HEAD, fontSize: 14, bold: true },
        frame.messages,
      );
    const top = isNamed ? HEAD : 0;
    drawChart(slide, chart, { ...place, y: place.y + top, h: place.h - top }, frame);
  });
}

function drawChart(slide: PptxGenJS.Slide, chart: DeckChart, box: Box, frame: Frame): void {
  const { kind, table } = chart;
  const { messages } = frame;
  const unit = commonUnit(kind, table);
  const all = kind === 'columns' ? table.rows : table.rows.filter(({ cells }) => cells.some(isShown));
  const most = Math.max(1, Math.floor((BARS * box.h) / whole.h / table.columns.length));
  const rows = kind === 'bars' ? all.slice(0, most) : all;
  const under = [
    ...(rows.length < all.length
      ? [messages.formatMessage({ id: 'deck.first' }, { shown: rows.length, count: all.length })]
      : []),
    ...underOf(chart, frame),
  ];
  // The library makes no chart of nothing; the words under it say what is withheld.
  if (rows.length > 0)
    drawSeries(slide, seriesOf(chart, rows, frame), labelsOf(kind, table, rows), {
      ...optionsOf(kind, unit, all),
      ...box,
      h: box.h - NOTES,
      chartColors: chart.tones.map((tone) => tones[tone]),
      altText: `${table.title}. ${tableLines(table, frame).slice(1, 4).join(' · ')}`,
      showLegend: kind === 'parts' || table.columns.length > 1,
    });
  const note = shortenedTo(3, under.join(' · '), box.w, 10);
  write(slide, note, { ...box, y: box.y + box.h - NOTES, h: NOTES, fontSize: 10, color: colors.muted }, messages);
}

function underOf(chart: DeckChart, frame: Frame): readonly string[] {
  return [...undrawnOf(chart, frame), ...chart.table.notes];
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
      catAxisHidden: true,
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

/** Rows without a bar, with the mark of each: not drawn is not zero. What was not before is none of them. */
function undrawnOf({ kind, table: { rows }, tones: of }: DeckChart, { messages }: Frame): readonly string[] {
  const labels = rows.flatMap(({ label, cells }) => {
    const now = kind === 'parts' ? cells : cells.filter((_, index) => of[index] !== 'before');
    const hidden = now.find((figure) => !isShown(figure));
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
