import { findDialect, type KnownHeader } from '../delimiter.ts';
import type { Grid } from '../grid.ts';
import { textOf } from './decoder.ts';
import { recordReader } from './recordAt.ts';
import type { RegularText } from './regularText.ts';

/** A regular text as records, whose rows can be coded straight from the bytes; `null` when it has no two columns. Positions are of bytes. */
export function regularGrid({ bytes, decoded }: RegularText, isKnownHeader: KnownHeader): Grid | null {
  const dialect = findDialect(decoded.text, isKnownHeader);
  if (dialect === null) return null;
  const { delimiter, quote, skip } = dialect;
  const { encoding, warnings, repairs } = decoded;
  return {
    title: null,
    encoding,
    delimiter,
    warnings,
    repairs,
    skip,
    *records(width) {
      const recordAt = recordReader(bytes, dialect);
      for (let [at, line] = [0, 1]; at < bytes.length;) {
        const { record, next, nextLine } = recordAt(at, line, width());
        yield record;
        [at, line] = [next, nextLine];
      }
    },
    length: bytes.length,
    raw: (start, end) => textOf(bytes, start, end),
    cutAt: bytes.at(-1) === 0x0a ? null : bytes.length,
    regular: { bytes, marks: { delimiter, quote } },
  };
}
