import type PptxGenJS from 'pptxgenjs';
import type { Unit } from '../../model/figure/indicator.ts';
import { colors } from './frame.ts';

/** Values of a series; `null` leaves a gap. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A native chart of bars. Zero is written as text in the values given: the embedded workbook would leave the number out. */
export function drawSeries(
  slide: PptxGenJS.Slide,
  series: readonly Series[],
  labels: readonly string[],
  options: PptxGenJS.IChartOpts,
): void {
  const values = ({ values }: Series): number[] => values.map((value) => (value === 0 ? '0' : value)) as number[];
  slide.addChart(
    'bar',
    series.map((each) => ({ name: each.name, labels: [...labels], values: values(each) })),
    {
      displayBlanksAs: 'gap',
      catAxisLabelFontSize: 11,
      catAxisLabelColor: colors.text,
      catAxisLineShow: true,
      valAxisLabelFontSize: 11,
      valAxisLabelColor: colors.muted,
      valAxisLineShow: false,
      valGridLine: { color: colors.line, size: 0.5 },
      dataLabelFontSize: 11,
      dataLabelColor: colors.text,
      legendPos: 'b',
      legendFontSize: 12,
      legendColor: colors.text,
      ...options,
    },
  );
}

/** Number format of charts; the program that opens them puts its own marks of thousands and decimals. */
export function numberFormat(unit: Unit): string {
  if (unit === 'share') return '0.0%';
  if (unit === 'per-person') return '0.00';
  return unit === 'per-session' || unit === 'per-1000' ? '0.0' : '#,##0';
}
