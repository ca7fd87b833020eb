import type { IntlShape } from 'react-intl';
import { formatPeriod } from '../i18n/format.ts';
import type { Figure, Measured } from '../model/figure.ts';
import type { IndicatorId } from '../model/indicator.ts';
import { csvOf } from './csv.ts';
import { csvHeader } from './tableCsv.ts';

interface CityFigures {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly figures: ReadonlyMap<IndicatorId, Figure>;
}

/** Cities as CSV for a French spreadsheet: INSEE code, name, department, one column for each indicator, unrounded. The last lines say of when and from where. */
export function citiesCsv(
  rows: readonly CityFigures[],
  columns: readonly Measured[],
  source: string,
  messages: IntlShape,
): string {
  const [first] = columns;
  return csvOf(
    [
      [
        'INSEE',
        messages.formatMessage({ id: 'cities.name' }),
        messages.formatMessage({ id: 'cities.department' }),
        ...columns.map(({ indicator, unit }) =>
          csvHeader({ name: messages.formatMessage({ id: `indicator.${indicator}` }), unit }, messages),
        ),
      ],
      ...rows.map(({ code, name, department, figures }) => [
        code,
        name,
        department,
        ...columns.map(({ indicator }): Figure => figures.get(indicator) ?? { state: 'undefined' }),
      ]),
      [],
      ...(first === undefined ? [] : [[formatPeriod(first.period, messages)]]),
      [source],
      [messages.formatMessage({ id: 'cities.internal' })],
    ],
    messages,
  );
}
