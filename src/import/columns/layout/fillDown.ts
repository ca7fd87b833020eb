import type { Field } from '../../../model/dataset/field.ts';

const ofSession: readonly Field[] = [
  'session_date',
  'session_city',
  'session_time',
  'session_postcode',
  'title',
  'venue',
  'theme',
  'partner',
];
const ofPeople: readonly Field[] = ['last_name', 'first_name', 'full_name', 'email', 'phone', 'ticket', 'person'];
/** Fewer rows without a day in a hundred are mistakes, each refused. */
const LEAST = 25;

/**
 * The columns of the session that only the first row of each group fills, the day among them; none when rows that say no day are too few to be a way of
 * writing, or say where they were all the same (counting rule C28).
 */
export function columnsToFill(
  positions: ReadonlyMap<Field, readonly number[]>,
  rows: readonly (readonly string[])[],
): readonly number[] {
  const isFilled = (cells: readonly string[], index: number): boolean => (cells[index]?.trim() ?? '') !== '';
  const people = ofPeople.flatMap((field) => positions.get(field) ?? []);
  const own = rows.filter((cells) => people.some((index) => isFilled(cells, index)));
  const [lead, another] = positions.get('session_date') ?? [];
  const [first] = own;
  if (lead === undefined || another !== undefined || first === undefined || !isFilled(first, lead)) return [];
  const blank = own.filter((cells) => !isFilled(cells, lead));
  if (blank.length < 2 || blank.length * 100 < own.length * LEAST) return [];
  const written = [...new Set(ofSession.flatMap((field) => positions.get(field) ?? []))].filter((index) =>
    own.some((cells) => isFilled(cells, index)),
  );
  const grouped = written.filter((index) => {
    const agreeing = own.filter((cells) => isFilled(cells, index) === isFilled(cells, lead)).length;
    return index === lead || agreeing * 10 >= own.length * 9;
  });
  const isPlaced = (positions.get('session_city') ?? []).some(
    (index) => written.includes(index) && !grouped.includes(index),
  );
  return isPlaced ? [] : grouped;
}
