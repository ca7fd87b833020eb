import Papa from 'papaparse';
import type { IntlShape } from 'react-intl';
import { formatPeriod } from '../i18n/format.ts';
import type { Figure, Measured } from '../model/figure.ts';
import type { IndicatorId } from '../model/indicator.ts';

interface CityFigures {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly figures: ReadonlyMap<IndicatorId, Figure>;
}

/** Cities as CSV for a French spreadsheet: INSEE code, name, department, one column for each indicator, unrounded; what is not shown is blank. The last lines say of when and from where. */
export function citiesCsv(
  rows: readonly CityFigures[],
  columns: readonly Measured[],
  source: string,
  messages: IntlShape,
): string {
  const number = (figure: Figure | undefined): string =>
    figure?.state === 'shown'
      ? messages.formatNumber(figure.value, { useGrouping: false, maximumFractionDigits: 6 })
      : '';
  const header = [
    'INSEE',
    messages.formatMessage({ id: 'cities.name' }),
    messages.formatMessage({ id: 'cities.department' }),
    ...columns.map(({ indicator }) => messages.formatMessage({ id: `indicator.${indicator}` })),
  ];
  const [first] = columns;
  const about = [
    ...(first === undefined ? [] : [formatPeriod(first.period, messages)]),
    source,
    messages.formatMessage({ id: 'cities.internal' }),
  ];
  const lines = [
    header,
    ...rows.map(({ code, name, department, figures }) => [
      code,
      name,
      department,
      ...columns.map(({ indicator }) => number(figures.get(indicator))),
    ]),
    [],
    ...about.map((line) => [line]),
  ];
  const dialect = { delimiter: ';', newline: '\r\n', escapeFormulae: /^[=+\-@\t\r]/ } as const;
  return `\ufeff${Papa.unparse(lines, dialect)}\r\n`;
}
