import { distinct } from '../columnCells.ts';
import { areNames } from '../nameCells.ts';
import { polarityOf } from '../presence/polarity.ts';
import type { Numbered } from './numbered.ts';

/** What a list of names under a header says of each. */
const said = { came: 'Présent', missed: 'Absent', excused: 'Excusé' } as const;

/**
 * Finds the columns of a table of sessions that list who came and who did not, « Présents » beside « Absents »: a row for each name. `null` elsewhere, a
 * single list of those who came included.
 */
export function findLists(headers: readonly string[], rows: readonly (readonly string[])[]): Numbered | null {
  const lists = headers.flatMap((header, index) => {
    const polarity = polarityOf(header);
    const cells = distinct(rows.map((cells) => cells[index] ?? ''));
    if (polarity === null || polarity === 'either' || cells.length === 0 || !cells.every(areNames)) return [];
    return [{ index, presence: said[polarity] }];
  });
  if (lists.length < 2 || !lists.some(({ presence }) => presence === said.came)) return null;
  const base = headers.flatMap((_, index) => (lists.some((list) => list.index === index) ? [] : [index]));
  return {
    header: [...base.map((index) => headers[index] ?? ''), 'Participant', 'Présence'],
    expand: (cells) => {
      const shared = base.map((index) => cells[index] ?? '');
      return lists.flatMap(({ index, presence }) =>
        (cells[index] ?? '')
          .split(/\s*[,;/\n]\s*|\s+et\s+/)
          .map((name) => name.trim())
          .filter((name) => name !== '')
          .map((name) => [...shared, name, presence]),
      );
    },
  };
}
