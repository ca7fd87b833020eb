import type { Field } from '../../../model/dataset/field.ts';
import { readEmail, readPhone } from '../../words/contact.ts';
import { readDate } from '../../words/date.ts';
import { readGender } from '../../words/gender.ts';
import { readPresence } from '../../words/presence.ts';
import type { FileRecord } from '../../bytes/records.ts';

/** The names of columns that a file does not name, from its left; no cell of a row may stand for them, it could be somebody's name. */
export function unnamed(width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => `Colonne ${index + 1}`);
}

/** True as well for what spreadsheets call the columns of a table that nobody named. */
export function isUnnamed(header: string): boolean {
  return /^(colonne|column) ?\d+$/i.test(header.trim());
}

/**
 * Position of the first row when the record taken for the header is a row too: it has an address or a day where the next record has one, or is
 * alone with an address. `null` when it may be a header.
 */
export function firstRow(records: readonly FileRecord[], index: number): number | null {
  const own = records[index]?.cells ?? [];
  if (records.length === 1) return own.some(isAddress) ? 0 : null;
  const next = (records[index + 1] ?? records[index - 1])?.cells ?? [];
  const hasAlike = (test: (cell: string) => boolean): ((cells: readonly string[]) => boolean) | null => {
    const column = own.findIndex((cell, each) => test(cell) && test(next[each] ?? ''));
    return column === -1 ? null : (cells) => cells.length === own.length && test(cells[column] ?? '');
  };
  if (own.length !== next.length) return null;
  // Several days in a record may be the header of as many sessions.
  const isRow = hasAlike(isAddress) ?? (own.filter(isDay).length === 1 ? hasAlike(isDay) : null) ?? hasAlike(isPhone);
  return isRow === null ? null : records.findIndex(({ cells }) => isRow(cells));
}

/** What cells alone tell of a column: most are addresses, telephones, days, cities, genders or marks of presence. Days before any programme are of birth. */
export function fieldOfCells(texts: readonly string[], isCity: (text: string) => boolean): Field | null {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  const areMostly = (test: (text: string) => boolean): boolean =>
    filled.length > 0 && filled.filter(test).length * 5 >= filled.length * 4;
  if (areMostly(isAddress)) return 'email';
  if (areMostly(isDay)) return areMostly((text) => /\b20[1-9]\d\b/.test(text)) ? 'session_date' : 'birth_date';
  if (areMostly(isPhone)) return 'phone';
  if (areMostly(isGenderWord)) return 'gender';
  if (areMostly(isPresenceWord)) return 'presence';
  return areMostly(isCity) ? 'session_city' : null;
}

/** Of columns that nobody named, two of capitalised words are last and first names, the last names in capitals when one has them; one of two words is the whole name. */
export function settleNames(
  headers: readonly string[],
  found: readonly (Field | null)[],
  texts: (index: number) => readonly string[],
): readonly (Field | null)[] {
  const filledOf = (index: number): readonly string[] =>
    texts(index)
      .map((text) => text.trim())
      .filter((text) => text !== '');
  const isNames = (index: number): boolean => {
    const filled = filledOf(index);
    const names = filled.filter((text) => /^\p{Lu}[\p{L}'’.-]*([ -]\p{L}[\p{L}'’.-]*){0,3}$/u.test(text));
    return filled.length > 0 && names.length === filled.length && new Set(filled).size * 2 > filled.length;
  };
  const open = headers.flatMap((header, index) =>
    isUnnamed(header) && found[index] === null && isNames(index) ? [index] : [],
  );
  const hasName = found.some((field) => field === 'last_name' || field === 'first_name' || field === 'full_name');
  if (hasName || open.length === 0) return found;
  const [one, other] = open;
  const inCapitals = (index: number): boolean =>
    filledOf(index).filter((text) => text === text.toUpperCase()).length * 2 > filledOf(index).length;
  if (other === undefined || one === undefined || other !== one + 1)
    return found.map((field, index) => (index === one ? 'full_name' : field));
  const last = !inCapitals(one) && inCapitals(other) ? other : one;
  return found.map((field, index) =>
    index === last ? 'last_name' : index === one || index === other ? 'first_name' : field,
  );
}

function isAddress(text: string): boolean {
  return readEmail(text) !== null;
}

function isPhone(text: string): boolean {
  return /^[+\d][\d .()-]+$/.test(text) && readPhone(text) !== null && !isDay(text);
}

function isGenderWord(text: string): boolean {
  return (
    /^(mme|mlle|melle|m\.?|mr\.?|madame|monsieur|femme|homme|f|h|ms\.?|mrs\.?|female|male)$/i.test(text) &&
    readGender(text).state === 'known'
  );
}

function isPresenceWord(text: string): boolean {
  return text.length < 20 && !/\d/.test(text) && readPresence(text).state === 'known';
}

function isDay(text: string): boolean {
  return (
    /^\d+[/.-]\d+[/.-]\d+/.test(text.trim()) && (readDate(text, 'day-first').ok || readDate(text, 'month-first').ok)
  );
}
