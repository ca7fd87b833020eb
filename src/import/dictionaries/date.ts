import { type Day, fromDayNumber, isDay } from '../../model/day.ts';
import { fold } from '../fold.ts';

/** Day first unless the column proves otherwise (counting rule C5). */
export type DateOrder = 'day-first' | 'month-first';

export type ReadDate =
  | { readonly ok: true; readonly day: Day; readonly minutes: number | null }
  | { readonly ok: false; readonly reason: 'missing_date' | 'invalid_date' | 'ambiguous_or_us_date' };

const months = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'];
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const numeric = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?!\d)/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const worded = /\b(\d{1,2})(?:er)? ([a-z]{3,9}) (\d{4})\b/;
const wordedEnglish = /\b([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})\b/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;

/** The order of a whole column: month first when some second part is over 12 and no first part is. */
export function dateOrder(texts: Iterable<string>): DateOrder {
  let [firstOver, secondOver] = [false, false];
  for (const text of texts) {
    const [, first, second] = numeric.exec(text.trim()) ?? [];
    firstOver ||= Number(first) > 12;
    secondOver ||= Number(second) > 12;
  }
  return secondOver && !firstOver ? 'month-first' : 'day-first';
}

/** One cell of a date column; two-digit years are of this century. Instants become the calendar day of Paris. */
export function readDate(text: string, order: DateOrder): ReadDate {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '-' || trimmed.startsWith('0000-00-00'))
    return { ok: false, reason: 'missing_date' };
  if (instant.test(trimmed)) return ofInstant(Date.parse(trimmed));
  if (/^\d{10}(\d{3})?$/.test(trimmed)) return ofInstant(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1));
  if (/^\d{5}([.,]\d+)?$/.test(trimmed)) return ofSerial(Number(trimmed.replace(',', '.')));
  const [, isoYear, isoMonth, isoDate] = iso.exec(trimmed) ?? [];
  if (isoYear !== undefined) return checked(Number(isoYear), Number(isoMonth), Number(isoDate), trimmed);
  const [, first, second, year] = numeric.exec(trimmed) ?? [];
  if (year !== undefined) {
    const [date, month] = order === 'day-first' ? [Number(first), Number(second)] : [Number(second), Number(first)];
    if (month > 12 && date <= 12) return { ok: false, reason: 'ambiguous_or_us_date' };
    return checked(Number(year) + (year.length === 2 ? 2000 : 0), month, date, trimmed);
  }
  return ofWords(trimmed);
}

function ofWords(text: string): ReadDate {
  const folded = fold(text);
  const [, date, word, year] = worded.exec(folded) ?? [];
  if (year !== undefined) return checked(Number(year), monthOf(word ?? ''), Number(date), text);
  const [, englishWord, englishDate, englishYear] = wordedEnglish.exec(folded) ?? [];
  if (englishYear !== undefined)
    return checked(Number(englishYear), monthOf(englishWord ?? ''), Number(englishDate), text);
  return { ok: false, reason: 'invalid_date' };
}

function monthOf(word: string): number {
  const french = months.findIndex((month) => word.startsWith(month));
  return (french === -1 ? englishMonths.findIndex((month) => word.startsWith(month)) : french) + 1;
}

function checked(year: number, month: number, date: number, text: string): ReadDate {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? { ok: true, day, minutes: readTime(text) } : { ok: false, reason: 'invalid_date' };
}

/** Minutes since midnight of a time of day in a text, `9h30`, `14:00:05`, `2:30 PM`; `null` when there is none. */
export function readTime(text: string): number | null {
  const [, hours, minutes = '0', half] =
    /(?:^|[^\d/.-])(\d{1,2}) ?(?:h|:|H)(?: ?(\d{2}))?(?::\d{2})?(?: ?([ap])\.?m)?/i.exec(text) ?? [];
  if (hours === undefined) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? hour * 60 + Number(minutes) : null;
}

const paris = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

function ofInstant(milliseconds: number): ReadDate {
  if (!Number.isFinite(milliseconds)) return { ok: false, reason: 'invalid_date' };
  const [day = '', time = ''] = paris.format(milliseconds).split(' ');
  return { ok: true, day, minutes: readTime(time) };
}

/** Days since 1899-12-30, as spreadsheets count. */
function ofSerial(serial: number): ReadDate {
  const whole = Math.floor(serial);
  const minutes = serial === whole ? null : Math.round((serial - whole) * 1440);
  return { ok: true, day: fromDayNumber(whole - 25_569), minutes };
}
