import type { Field } from '../../../model/dataset/field.ts';
import { readPresence } from '../../words/presence.ts';
import { readYesNo } from '../../words/yesNo.ts';
import { guessField } from '../fields.ts';
import { holdsDay } from '../titleColumns.ts';
import { areNames } from '../nameCells.ts';
import type { Numbered } from './numbered.ts';

const FEWEST = 3;
const about: ReadonlySet<Field> = new Set<Field>(['gender', 'age', 'birth_year', 'home_city', 'occupation', 'email']);

/** Finds the columns that are people, marks of who came under each name, in a table whose rows are sessions: a row for each. `null` elsewhere. */
export function findAcross(headers: readonly string[], rows: readonly (readonly string[])[]): Numbered | null {
  const [label = 0] = headers.flatMap((header, index) => (guessField(header) === null ? [] : [index]));
  /** A line that tells something of each person rather than of a session. */
  const isAbout = (cells: readonly string[]): boolean => about.has(guessField(cells[label] ?? '') ?? 'ignored');
  const attributes = rows.filter(isAbout);
  const sessions = rows.filter((cells) => !isAbout(cells));
  const isMarks = (index: number): boolean => sessions.every((cells) => isMark((cells[index] ?? '').trim()));
  const people = headers.flatMap((header, index) =>
    areNames(header.trim()) && guessField(header) === null && isMarks(index) ? [index] : [],
  );
  const others = headers.flatMap((_, index) => (people.includes(index) ? [] : [index]));
  const fields = others.map((index) => guessField(headers[index] ?? ''));
  const isDated =
    fields.includes('session_date') ||
    others.some(
      (index, nth) =>
        fields[nth] === 'title' && sessions.length > 1 && sessions.every((cells) => holdsDay(cells[index] ?? '')),
    );
  if (people.length < FEWEST || !isDated || people.length < others.length) return null;
  if (fields.some((field) => field === 'last_name' || field === 'first_name' || field === 'email')) return null;
  // How many came to a session, or one of its totals, is said by the marks.
  const base = others.filter((_, nth) => fields[nth] !== 'presence' && fields[nth] !== 'headcount');
  return {
    header: [
      ...base.map((index) => headers[index] ?? ''),
      'Participant',
      'Présence',
      ...attributes.map((cells) => cells[label] ?? ''),
    ],
    expand: (cells) => {
      if (isAbout(cells)) return [];
      const shared = base.map((index) => cells[index] ?? '');
      return people.map((index) => [
        ...shared,
        headers[index] ?? '',
        cells[index] ?? '',
        ...attributes.map((own) => own[index] ?? ''),
      ]);
    },
  };
}

/** Blank, a number of a total, or a mark of presence. */
function isMark(text: string): boolean {
  return text === '' || /^\d{1,3}$/.test(text) || readYesNo(text) !== null || readPresence(text).state === 'known';
}
