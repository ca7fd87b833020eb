import { distinct } from '../columnCells.ts';
import { areNames } from '../nameCells.ts';
import { guessField } from '../fields.ts';
import { polarityOf } from '../presence/polarity.ts';
import { stateOfHeading } from '../presence/stateWords.ts';
import type { Numbered } from './numbered.ts';

/** What a list of names under a header says of each. */
const said = { came: 'Présent', missed: 'Absent', excused: 'Excusé' } as const;
const states = { no_show: 'Absent', cancelled: 'Excusé', registered: 'Inscrit' } as const;

/**
 * Finds the columns of a table of sessions that list who came and who did not, « Présents » beside « Absents »: a row for each name. `null` elsewhere, a
 * single list of those who came included.
 */
export function findLists(headers: readonly string[], rows: readonly (readonly string[])[]): Numbered | null {
  const lists = headers.flatMap((header, index) => {
    const presence = presenceOf(header);
    const cells = distinct(rows.map((cells) => cells[index] ?? ''));
    return presence === null || cells.length === 0 || !cells.every(areNames) ? [] : [{ index, presence }];
  });
  if (lists.length < 2 || !lists.some(({ presence }) => presence === said.came)) return null;
  // How many there were is said by the names.
  const base = headers.flatMap((header, index) =>
    lists.some((list) => list.index === index) || guessField(header) === 'headcount' ? [] : [index],
  );
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

function presenceOf(header: string): string | null {
  const polarity = polarityOf(header);
  if (polarity !== null && polarity !== 'either') return said[polarity];
  const state = stateOfHeading(header);
  return state === null || state === 'people' ? null : states[state];
}
