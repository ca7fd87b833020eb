import { columnSource, numberByCode, type Row } from './sources.ts';
import type { Coder } from './coder.ts';
import { LEADING } from './coder.ts';

const FILLED = 1;
/** May begin a total. */
const TOTAL = 2;
/** Is the name of a column. */
const NAME = 4;
/** No column is called so. */
const NO_NAME = 8;
const LONGEST_NAME = 60;

/**
 * Tells the rows that are sure to be rows for `skipReader`, by the codes alone: of two cells or more, the first no total, none of the leading ones the
 * name of a column, one at least that names none. What it does not tell has to be looked at.
 */
export function plainRowReader(names: readonly string[], { ofBytes, dictionaries }: Coder): (row: Row) => boolean {
  const own = new Set(names.map((name) => name.trim().toLowerCase()).filter((name) => name !== ''));
  // No letter is one when lowered and two otherwise, but a capital I with a dot: twice is more than enough.
  const longest = 2 * Math.max(0, ...Array.from(own, (name) => name.length));
  const flagsOf = (text: string): number => {
    const cell = text.trim();
    if (cell === '') return 0;
    const isTotal = text.length < 200 && /tota|nombre|moyenn|average/i.test(text);
    const isName = cell.length <= longest && own.has(cell.toLowerCase());
    const isNoName = text.length > LONGEST_NAME || /[\d@]/.test(text);
    return FILLED + TOTAL * Number(isTotal) + NAME * Number(isName) + NO_NAME * Number(isNoName);
  };
  const columns = (ofBytes ?? []).flatMap((dictionary, index) => (dictionary === undefined ? [] : [index]));
  const readers = columns.map((index) => numberByCode(columnSource(index, dictionaries), flagsOf));
  const leading = columns.filter((index) => index < LEADING).length;
  return (row) => {
    let [first, filled, all] = [0, 0, 0];
    for (let index = 0; index < readers.length; index += 1) {
      const flags = readers[index]?.(row) ?? 0;
      if (flags === 0) continue;
      if (index < leading) {
        if ((flags & NAME) !== 0 || (first === 0 && (flags & TOTAL) !== 0)) return false;
        if (first === 0) first = flags;
      }
      filled += 1;
      all |= flags;
      if (first !== 0 && filled > 1 && index >= leading - 1 && (all & NO_NAME) !== 0) return true;
    }
    return false;
  };
}
