import { readPresence } from '../../words/presence.ts';
import { readYesNo } from '../../words/yesNo.ts';
import { guessField } from '../fields.ts';
import { areNames } from '../nameCells.ts';
import type { Numbered } from './numbered.ts';

const FEWEST = 3;

/** Finds the columns that are people, marks of who came under each name, in a table whose rows are sessions: a row for each. `null` elsewhere. */
export function findAcross(headers: readonly string[], rows: readonly (readonly string[])[]): Numbered | null {
  const isMarks = (index: number): boolean => rows.every((cells) => isMark((cells[index] ?? '').trim()));
  const people = headers.flatMap((header, index) =>
    areNames(header.trim()) && guessField(header) === null && isMarks(index) ? [index] : [],
  );
  const others = headers.flatMap((_, index) => (people.includes(index) ? [] : [index]));
  const fields = others.map((index) => guessField(headers[index] ?? ''));
  if (people.length < FEWEST || !fields.includes('session_date') || people.length < others.length) return null;
  if (fields.some((field) => field === 'last_name' || field === 'first_name' || field === 'email')) return null;
  // How many came to a session, or one of its totals, is said by the marks.
  const base = others.filter((_, nth) => fields[nth] !== 'presence' && fields[nth] !== 'headcount');
  return {
    header: [...base.map((index) => headers[index] ?? ''), 'Participant', 'Présence'],
    expand: (cells) => {
      const shared = base.map((index) => cells[index] ?? '');
      return people.map((index) => [...shared, headers[index] ?? '', cells[index] ?? '']);
    },
  };
}

/** Blank, a number of a total, or a mark of presence. */
function isMark(text: string): boolean {
  return text === '' || /^\d{1,3}$/.test(text) || readYesNo(text) !== null || readPresence(text).state === 'known';
}
