import { dateOrder, dateWithin, readDate } from '../../words/date.ts';
import { monthNumber } from '../../words/month.ts';
import { readPresence } from '../../words/presence.ts';
import { daysOfCourse, isNumberedDay } from './numberedDays.ts';
import { fold } from '../../words/fold.ts';
import { intention } from '../presence/polarity.ts';

/** A column that is a session, with who came under its date. */
export interface WideColumn {
  readonly index: number;
  /** The date as the header writes it, completed by the year when it has none; blank when nothing tells the year. */
  readonly date: string;
  /** What the header says before its date: perhaps where. */
  readonly place: string;
  /** The place without the half of the day and the weekday: perhaps the workshop. */
  readonly title: string;
}

const LONGEST = 60;

/** Headers that are dates (or numbers of days that a title tells), « 15/02/2019 » or « Séance 1 - 15/02/2019 », when there are at least two, or when marks of presence are all that is under the one. */
export function wideColumns(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  year: string | null,
  above: readonly string[],
): readonly WideColumn[] {
  const isSession = (header: string): boolean => header.length < LONGEST && !intention.test(fold(header));
  const dates = headers.map((header) => (isSession(header) ? dateWithin(header) : ''));
  const order = dateOrder(dates);
  const found = dates.flatMap((date, index) =>
    /\d/.test(date) && readDate(date, order).ok ? [columnOf(headers, index, date)] : [],
  );
  const [only] = found;
  if (found.length >= 2 || (only !== undefined && holdsMarks(sample, only.index)))
    return withoutExpected(headers, found);
  const short = headers.flatMap((header, index) => {
    const date = withoutYear(header);
    if (date === null || !holdsMarks(sample, index)) return [];
    const own = year ?? yearOfSchool(above, Number(date.split('/')[1]));
    return [columnOf(headers, index, own === null ? '' : `${date}/${own}`)];
  });
  if (short.length >= 2) return short;
  const numbered = headers.flatMap((header, index) =>
    isNumberedDay(header) && holdsMarks(sample, index) ? [index] : [],
  );
  const days = numbered.length < 2 ? [] : daysOfCourse(above, numbered.length);
  return days.map((date, nth) => ({ index: numbered[nth] ?? 0, date, place: '', title: '' }));
}

/** The year of a month in the only school year that titles say, « 2023-2024 » or « 2023/24 »; `null` when they say none, or years beside it. */
function yearOfSchool(titles: readonly string[], month: number): string | null {
  const spans = new Set(
    titles.flatMap((title) =>
      [...title.matchAll(/(?<!\d)(20\d{2}) ?[-–/_] ?(?:20)?(\d{2})(?!\d)/g)].flatMap(([, first = '', last = '']) =>
        (Number(first) + 1) % 100 === Number(last) ? [Number(first)] : [],
      ),
    ),
  );
  const [first] = spans;
  if (first === undefined || spans.size > 1) return null;
  const years = titles.flatMap((title) => title.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []).map(Number);
  return years.every((each) => each === first || each === first + 1) ? String(month >= 8 ? first : first + 1) : null;
}

function columnOf(headers: readonly string[], index: number, date: string): WideColumn {
  const [place = ''] = /^[^\d]*/.exec(headers[index] ?? '') ?? [];
  const own = place.replace(/[^\p{L}]+$/u, '').trim();
  return { index, date, place: own, title: titleOf(own) };
}

/** Without the columns of who was expected on a day, where others say who came on that day. */
function withoutExpected(headers: readonly string[], found: readonly WideColumn[]): readonly WideColumn[] {
  const isExpected = ({ index }: WideColumn): boolean =>
    /\b(inscri\w*|convoque\w*|attendue?s?|registered|expected)\b/.test(fold(headers[index] ?? ''));
  const came = new Set(found.filter((column) => !isExpected(column)).map(({ date }) => date));
  return found.filter((column) => !isExpected(column) || !came.has(column.date));
}

/** The date that a header says, with its year or without; `null` for none. */
export function dateOf(header: string): string | null {
  const date = header.length < LONGEST ? dateWithin(header) : '';
  const isWhole = /\d/.test(date) && (readDate(date, 'day-first').ok || readDate(date, 'month-first').ok);
  return isWhole ? date : withoutYear(header);
}

/** « 12/02 », « mardi 12 févr. », « 12/02 matin »: the day and month of a header that has no year. */
function withoutYear(header: string): string | null {
  const folded = fold(header.slice(0, LONGEST));
  const [, date, month = '0'] =
    /^(?:[a-z]+ (?:\d )?){0,3}(\d{1,2})(?:er)? (\d{1,2}|[a-z]{3,9})(?: (?:le )?(?:matin|midi|apres midi|aprem|soir|am|pm|journee))?$/.exec(
      folded,
    ) ?? [];
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  const isDay = date !== undefined && Number(date) >= 1 && Number(date) <= 31 && number >= 1 && number <= 12;
  return isDay ? `${date}/${number}` : null;
}

const half =
  /(?<!\p{L})(matin(ée)?|apr[èe]s[- ]midi|aprem|soir(ée)?|am|pm|morning|afternoon|evening|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(mon|tues|wednes|thurs|fri|satur|sun)day|le|du|de|la|séance|session|atelier|jour)(?!\p{L})/giu;

function titleOf(place: string): string {
  return place
    .replace(half, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** True for several columns of one day: its halves. */
export function areHalves(wide: readonly WideColumn[]): boolean {
  const apart = areWorkshops(wide);
  const dates = wide.flatMap(({ date, title }) => (date === '' ? [] : [apart ? `${date} ${title}` : date]));
  return new Set(dates).size < dates.length;
}

/** True when columns of one day are of different workshops, each named in its header. */
export function areWorkshops(wide: readonly WideColumn[]): boolean {
  const named = wide.filter(({ date, title }) => date !== '' && title !== '');
  const days = new Set(named.map(({ date }) => date));
  const sessions = new Set(named.map(({ date, title }) => `${date} ${title}`));
  return named.length === wide.length && sessions.size > days.size;
}

function holdsMarks(sample: readonly (readonly string[])[], column: number): boolean {
  const filled = sample.map((cells) => cells[column]?.trim() ?? '').filter((text) => text !== '');
  const marks = filled.filter(
    (text) => text.length < 20 && readPresence(text).state !== 'unknown' && !/^\d{2}/.test(text),
  );
  return marks.length * 2 > filled.length;
}
