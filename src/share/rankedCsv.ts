import type { IntlShape } from 'react-intl';
import { formatPeriod } from '../i18n/format.ts';
import type { Figure, Measured } from '../model/figure/figure.ts';
import type { Released } from '../model/figure/released.ts';
import type { IndicatorId } from '../model/figure/indicator.ts';
import { csvOf } from './csv.ts';
import { csvHeader } from './tableCsv.ts';

/** What is exported of a table of cities or partners: what its columns of text are, and its rows. */
export interface RankedContent {
  /** Names of the columns of text: INSEE code, name, department. */
  readonly heads: readonly string[];
  readonly rows: readonly {
    /** One for each head. */
    readonly texts: readonly string[];
    readonly figures: ReadonlyMap<IndicatorId, Released<Figure>>;
  }[];
}

/** Rows of figures as CSV for a spreadsheet: texts, then one column for each indicator, unrounded. The last lines say of when and from where. */
export function rankedCsv(
  { heads, rows }: RankedContent,
  columns: readonly Released<Measured>[],
  source: string,
  isInternal: boolean,
  messages: IntlShape,
): string {
  const [first] = columns;
  return csvOf(
    [
      [
        ...heads,
        ...columns.map(({ indicator, unit }) =>
          csvHeader({ name: messages.formatMessage({ id: `indicator.${indicator}` }), unit }, messages),
        ),
      ],
      ...rows.map(({ texts, figures }) => [
        ...texts,
        ...columns.map(({ indicator }): Released<Figure> => figures.get(indicator) ?? { state: 'undefined' }),
      ]),
      [],
      ...(first === undefined ? [] : [[formatPeriod(first.period, messages)]]),
      [source],
      ...(isInternal ? [[messages.formatMessage({ id: 'cities.internal' })]] : []),
    ],
    messages,
  );
}
