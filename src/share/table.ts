import type { IntlShape } from 'react-intl';
import { formatBase, formatFigure, formatPeriod, formatReason, formatUnknown } from '../i18n/format.ts';
import { dimension } from '../metrics/define/dimensions.ts';
import type { Figure, Measured } from '../model/figure/figure.ts';
import type { Released } from '../model/figure/released.ts';
import type { BreakdownId, Unit } from '../model/figure/indicator.ts';
import { samePeriod } from '../model/time/period.ts';
import { type Provenance, scopeOf, sourceOf } from './provenance.ts';

/** Figures in rows and columns, with all that a reader needs away from the page. */
export interface SharedTable {
  readonly title: string;
  /** What the labels of the rows name: "Mois". */
  readonly heading: string;
  readonly columns: readonly SharedColumn[];
  readonly rows: readonly SharedRow[];
  /** Counted again over all rows, never their sum; `null` where a whole has no meaning. */
  readonly total: SharedRow | null;
  /** How to read it: what overlaps, bases of the ratios, what is left out, what the marks stand for. */
  readonly notes: readonly string[];
  /** Area, period and filters, one line each. */
  readonly scope: readonly string[];
  /** Date of the data, source, usage. */
  readonly source: readonly string[];
}

export interface SharedColumn {
  readonly name: string;
  readonly unit: Unit;
}

export interface SharedRow {
  readonly label: string;
  /** One for each column. */
  readonly cells: readonly Released<Figure>[];
}

interface Content {
  readonly title: string;
  /** One column each, all broken down the same way. One of another period than the export's has that period in its name. */
  readonly measured: readonly Released<Measured>[];
  readonly label: (key: string) => string;
}

/**
 * A table of several indicators by one breakdown: rows in the order of the first column, then those only others have.
 * A cell that an indicator does not have is undefined, never zero. Throws when there is no column, or when breakdowns differ.
 */
export function tableOf({ title, measured, label }: Content, provenance: Provenance, messages: IntlShape): SharedTable {
  const by = commonBreakdown(measured);
  const keys = [...new Set(measured.flatMap(({ cells }) => cells.map(({ key }) => key)))];
  const cells = measured.map((each) => new Map(each.cells.map(({ key, figure }) => [key, figure])));
  const rows = keys.map((key) => ({
    label: label(key),
    cells: cells.map((column): Released<Figure> => column.get(key) ?? { state: 'undefined' }),
  }));
  const total = {
    label: messages.formatMessage({ id: 'share.total' }),
    cells: measured.map((each) => each.total),
  };
  return {
    title,
    heading: messages.formatMessage({ id: `breakdown.${by}` }),
    columns: measured.map((each) => ({ name: nameOf(each, provenance, messages), unit: each.unit })),
    rows,
    total,
    notes: [
      ...(overlaps(by, measured) ? [messages.formatMessage({ id: 'chart.overlap' })] : []),
      ...measured.flatMap((each) => aboutTotal(each, provenance, messages)),
      ...marksOf([...rows, total], messages),
    ],
    scope: scopeOf(provenance, messages),
    source: sourceOf(provenance, messages),
  };
}

/** What stands for a figure that has no value, with its reason, each once: "masqué : …". */
export function marksOf(rows: readonly SharedRow[], messages: IntlShape): readonly string[] {
  const marks = rows.flatMap(({ cells }) =>
    cells.map((figure) => {
      const reason = formatReason(figure, messages);
      if (reason === null) return null;
      const mark = formatFigure(figure, 'people', messages);
      return messages.formatMessage({ id: 'share.labelled' }, { label: mark, text: reason });
    }),
  );
  return [...new Set(marks.filter((mark) => mark !== null))];
}

function commonBreakdown(measured: readonly Released<Measured>[]): BreakdownId {
  const [by, ...others] = [...new Set(measured.map((each) => each.by))];
  if (by === undefined || by === null || others.length > 0)
    throw new TypeError(`a table has one breakdown: ${[by, ...others].join(', ')}`);
  return by;
}

function nameOf({ indicator, period }: Released<Measured>, provenance: Provenance, messages: IntlShape): string {
  const name = messages.formatMessage({ id: `indicator.${indicator}` });
  return samePeriod(period, provenance.period) ? name : `${name}, ${formatPeriod(period, messages)}`;
}

/** People of one breakdown by what is not their own, such as a month, may be in several rows. */
function overlaps(by: BreakdownId, measured: readonly Released<Measured>[]): boolean {
  return dimension(by).of !== 'person' && measured.some(({ unit }) => unit === 'people');
}

/** The base of a ratio and what is left out, of the whole. */
function aboutTotal(measured: Released<Measured>, provenance: Provenance, messages: IntlShape): readonly string[] {
  const { indicator, total } = measured;
  const parts = [formatBase(indicator, total, messages), formatUnknown(indicator, total, messages)];
  const text = parts.filter((part) => part !== null).join(' ; ');
  if (text === '') return [];
  return [messages.formatMessage({ id: 'share.labelled' }, { label: nameOf(measured, provenance, messages), text })];
}
