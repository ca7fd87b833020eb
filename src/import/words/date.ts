import { type Day, fromDayNumber, isDay } from '../../model/time/day.ts';
import { fold } from './fold.ts';
import { monthNumber } from './month.ts';
import { toParis } from './paris.ts';
import { readTime } from './time.ts';

/** Day first unless the column proves otherwise (counting rule C5). */
export type DateOrder = 'day-first' | 'month-first';

export type ReadDate =
  | { readonly ok: true; readonly day: Day; readonly minutes: number | null }
  | { readonly ok: false; readonly reason: 'missing_date' | 'invalid_date' | 'ambiguous_or_us_date' };

/** What may stand before a date in figures: « le », « ven. », « Friday, ». */
const weekday = /^(?:(?:le|du) )?(?:[a-zé]{3,9}\.?,? )?(?=\d{1,4}[/.-]\d)/i;
/** A year of two digits stands after the sign that stands after the day: « 14/05 10h » has none. */
const numeric = /^(\d{1,2})(?=([/.\- ]))[/.\- ](\d{1,2})(?:\2(?=\d{2}(?!\d))|[/.\- ](?=\d{4}))(\d{4}|\d{2})(?![\dh])/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const compact = /^(20\d{2})(\d{2})(\d{2})$/;
const worded = /\b(\d{1,2})(?:er|st|nd|rd|th)? (?:of |de )?([a-z]{3,10}) (?:de |del )?(\d{4}|\d{2})\b/;
const wordedEnglish = /\b([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})\b/;
const instant =
  /^(\d{4})[-/](\d{2})[-/](\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?( ?[ap]m)? ?(?:Z|UTC|GMT|(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?)$/i;

/** The order of a whole column: month first when some second part is over 12 and no first part is. */
export function dateOrder(texts: Iterable<string>): DateOrder {
  let [firstOver, secondOver] = [false, false];
  for (const text of texts) {
    const [, first, , second] = numeric.exec(withoutWeekday(text)) ?? [];
    firstOver ||= Number(first) > 12;
    secondOver ||= Number(second) > 12;
  }
  return secondOver && !firstOver ? 'month-first' : 'day-first';
}

/** One cell of a date column; two-digit years are of this century. Instants become the calendar day of Paris. */
export function readDate(text: string, order: DateOrder): ReadDate {
  const trimmed = withoutWeekday(text);
  if (trimmed === '' || /^[-–?]+$/.test(trimmed) || trimmed.startsWith('0000-00-00')) {
    return { ok: false, reason: 'missing_date' };
  }
  if (/^\d{10}(\d{3})?$/.test(trimmed)) return toParis(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1));
  if (/^\d{5}([.,]\d+)?$/.test(trimmed)) return ofSerial(Number(trimmed.replace(',', '.')));
  const moment = instant.exec(trimmed);
  if (moment !== null) return ofInstant(moment);
  const [, isoYear, isoMonth, isoDate] = iso.exec(trimmed) ?? compact.exec(trimmed) ?? [];
  if (isoYear !== undefined) return checked(Number(isoYear), Number(isoMonth), Number(isoDate), trimmed);
  const [, first, , second, year] = numeric.exec(trimmed) ?? [];
  if (year !== undefined) {
    const [date, month] = order === 'day-first' ? [Number(first), Number(second)] : [Number(second), Number(first)];
    if (month > 12 && date <= 12) return { ok: false, reason: 'ambiguous_or_us_date' };
    return checked(century(year), month, date, trimmed);
  }
  return ofWords(trimmed);
}

const within = /(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[-/]\d{2}[-/]\d{2})(?!\d)/;

/** The part of a title that begins with its date in figures, « Atelier CV - Nîmes - 15/02/2019 10:00 »; the whole text when there is none. */
export function dateWithin(text: string): string {
  const at = text.slice(0, 300).search(within);
  return at > 0 ? text.slice(at) : text;
}

function withoutWeekday(text: string): string {
  return text
    .trim()
    .replace(/(\d) ?([/.-]) (?=\d)/g, '$1$2')
    .replace(weekday, '');
}

function century(year: string): number {
  return Number(year) + (year.length === 2 ? 2000 : 0);
}

function ofWords(text: string): ReadDate {
  const folded = fold(text.slice(0, 100));
  const [, date, word = '', year] = worded.exec(folded) ?? [];
  if (year !== undefined) return checked(century(year), monthNumber(word), Number(date), text);
  const [, englishWord = '', englishDate, englishYear] = wordedEnglish.exec(folded) ?? [];
  if (englishYear === undefined) return { ok: false, reason: 'invalid_date' };
  return checked(Number(englishYear), monthNumber(englishWord), Number(englishDate), text);
}

function checked(year: number, month: number, date: number, text: string): ReadDate {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? { ok: true, day, minutes: readTime(text) } : { ok: false, reason: 'invalid_date' };
}

function ofInstant([
  ,
  year,
  month,
  date,
  hours,
  minutes,
  ,
  half,
  sign,
  offset = '0',
  rest = '0',
]: RegExpExecArray): ReadDate {
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) return { ok: false, reason: 'invalid_date' };
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const shift = (Number(offset) * 60 + Number(rest)) * (sign === '-' ? -1 : 1);
  return toParis(Date.parse(`${day}T00:00:00Z`) + (hour * 60 + Number(minutes) - shift) * 60_000);
}

/** Days since 1899-12-30, as spreadsheets count. */
function ofSerial(serial: number): ReadDate {
  const whole = Math.floor(serial);
  const minutes = serial === whole ? null : Math.round((serial - whole) * 1440);
  return { ok: true, day: fromDayNumber(whole - 25_569), minutes };
}
