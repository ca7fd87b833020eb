import type { RejectionReason } from '../../model/dataset/report.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { FileRecord } from '../bytes/records.ts';

/**
 * Tells whether a record has the cells it needs. Blank cells too many do no harm, nor do missing ones that nobody reads; the last record of a file
 * that ends in the middle of it is truncated.
 */
export function widthFault(
  mapping: Mapping,
  width: number,
  cutAt: number | null,
): (record: FileRecord) => RejectionReason | null {
  const read = [...mapping.positions.values()].flat().filter((index) => index < width);
  const needed = [...read].reduce((most, index) => Math.max(most, index), -Infinity) + 1;
  return ({ cells, end }) => {
    if (cells.length > width) return cells.slice(width).some((cell) => cell.trim() !== '') ? 'too_many_columns' : null;
    if (cells.length >= needed) return null;
    return cutAt !== null && end >= cutAt ? 'truncated_row' : 'too_few_columns';
  };
}
