import type { IntlShape } from 'react-intl';
import { csvOf } from './csv.ts';
import type { SharedColumn, SharedTable } from './table.ts';

/** A table as CSV for a French spreadsheet (see `csvOf`): header with units, rows, total; then, after a blank line, title, notes, scope and source. Shares are from 0 to 1. */
export function tableCsv(table: SharedTable, messages: IntlShape): string {
  const { title, heading, columns, rows, total, notes, scope, source } = table;
  return csvOf(
    [
      [heading, ...columns.map((column) => csvHeader(column, messages))],
      ...[...rows, ...(total === null ? [] : [total])].map(({ label, cells }) => [label, ...cells]),
      [],
      ...[title, ...notes, ...scope, ...source].map((line) => [line]),
    ],
    messages,
  );
}

/** `Personnes formées (personnes)`; a share is said to be from 0 to 1. */
export function csvHeader({ name, unit }: SharedColumn, messages: IntlShape): string {
  const words =
    unit === 'share'
      ? messages.formatMessage({ id: 'share.from-0-to-1' })
      : messages.formatMessage({ id: `unit.${unit}` }, { count: 2 });
  return `${name} (${words})`;
}
