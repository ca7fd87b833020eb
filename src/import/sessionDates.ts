import { dateWithin, readDate } from './dictionaries/date.ts';
import type { Field } from '../model/field.ts';

/**
 * Where the day of a session is written: in a column of its own, inside the title of the session, or as the moment people checked in (counting rule
 * C4); `null` when no column tells.
 */
export type DateSource = 'column' | 'title' | 'check-in' | null;

/** Finds the columns of dates, and gives back those that only bear the name of one to the titles: some tools call « Date » the name of a session. */
export function findDates(
  found: readonly (Field | null)[],
  sample: readonly (readonly string[])[],
): { readonly fields: readonly (Field | null)[]; readonly source: DateSource; readonly columns: readonly number[] } {
  const texts = (index: number): readonly string[] =>
    sample.map((cells) => cells[index]?.trim() ?? '').filter((text) => text !== '');
  const named = (field: Field): readonly number[] => found.flatMap((each, index) => (each === field ? [index] : []));
  const own = named('session_date');
  if (own.length > 0) {
    const isDate = (index: number): boolean => texts(index).some((text) => isDay(dateWithin(text)));
    const columns = own.some(isDate) ? own.filter((index) => isDate(index) || texts(index).length === 0) : own;
    const fields = found.map((field, index) =>
      field === 'session_date' && !columns.includes(index) ? 'title' : field,
    );
    return { fields, source: 'column', columns };
  }
  const titles = named('title').filter((index) => isMostly(texts(index), (text) => isDay(dateWithin(text))));
  if (titles.length > 0) return { fields: found, source: 'title', columns: titles };
  const checkIns = [...named('check_in'), ...named('presence')].filter((index) =>
    isMostly(
      texts(index).filter((text) => text !== '-' && !text.startsWith('0000-00-00')),
      isDay,
    ),
  );
  return checkIns.length > 0
    ? { fields: found, source: 'check-in', columns: checkIns.slice(0, 1) }
    : { fields: found, source: null, columns: [] };
}

function isDay(text: string): boolean {
  return /\D/.test(text) && (readDate(text, 'day-first').ok || readDate(text, 'month-first').ok);
}

function isMostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length * 5 >= texts.length * 4;
}
