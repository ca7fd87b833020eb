import type { IntlShape } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import { labelOf, type PlaceNames } from '../../i18n/labels.ts';
import { readView } from '../../model/address/address.ts';
import { csvOf } from '../csv.ts';
import type { ReleasedTable } from './releasedTables.ts';

/** Released tables as one long table: a line for each figure, its place, period, criterion and category in words. */
export function aggregatesCsv(
  tables: readonly ReleasedTable[],
  {
    messages,
    gazetteer,
    region,
  }: { readonly messages: IntlShape; readonly gazetteer: PlaceNames; readonly region: string },
): string {
  const heads = ['indicator', 'unit', 'area', 'period', 'by', 'category', 'value'] as const;
  const lines = tables.flatMap(({ filter, measured: { indicator, unit, period, by, total, cells } }) => {
    const { cities } = readView(filter).view.filter;
    const about = [
      messages.formatMessage({ id: `indicator.${indicator}` }),
      messages.formatMessage({ id: unit === 'share' ? 'share.from-0-to-1' : `unit.${unit}` }, { count: 2 }),
      cities.length === 0 ? region : cities.map((code) => gazetteer.city(code)?.name ?? code).join(', '),
      formatPeriod(period, messages),
      by === null ? '' : messages.formatMessage({ id: `breakdown.${by}` }),
    ];
    return [
      [...about, messages.formatMessage({ id: 'share.total' }), total],
      ...cells.map(({ key, figure }) => [
        ...about,
        by === null ? key : labelOf(by, key, { messages, gazetteer }),
        figure,
      ]),
    ];
  });
  return csvOf([heads.map((head) => messages.formatMessage({ id: `publish.column.${head}` })), ...lines], messages);
}
