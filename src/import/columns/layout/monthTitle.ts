import type { FileRecord } from '../../bytes/records.ts';
import type { Header } from './header.ts';
import { isMonth, withMonths } from './monthBand.ts';
import { aloneIn } from './preamble.ts';

/** The header of a table of days under the month that the name of its sheet, or a line alone above it, is; any other as it was. */
export function underMonth(header: Header, records: readonly FileRecord[], title: string | null): Header {
  const alone = records.slice(0, header.first ?? header.body).flatMap(({ cells }) => aloneIn(cells));
  const cells = withMonthOf(header.cells, title === null ? alone : [title, ...alone]);
  return cells === null ? header : { ...header, cells };
}

/** Numbers one after the other from 1 are of sessions, and no days. */
function withMonthOf(days: readonly string[], titles: readonly string[]): readonly string[] | null {
  const numbers = days.flatMap((cell) => (/^\d{1,2}$/.test(cell.trim()) ? [Number(cell)] : []));
  const areDays = numbers.every((number, nth) => nth === 0 || number > (numbers[nth - 1] ?? 0));
  const areNumbered = numbers.every((number, nth) => number === nth + 1) && numbers.length < 28;
  const months = titles.filter((title) => isMonth(title.trim()));
  return months.length === 1 && areDays && !areNumbered ? withMonths(days, months) : null;
}
