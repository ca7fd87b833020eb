import type { Day } from '../../model/time/day.ts';
import { type DateOrder, dateOrder, readDate } from './date.ts';

/** What the keeper says of a column: its order, or that days and months were exchanged where both may be either. */
export type ToldOrder = DateOrder | 'swapped';

/** `half-swapped`: real dates have no day above 12 and texts no other; `ambiguous`: both orders are possible; `late`: times a minute before midnight;
 * `several-days`: a cell says from when to when; `several-forms`: days are written in several ways. */
export type DateDoubt = 'half-swapped' | 'ambiguous' | 'ambiguous-asked' | 'late' | 'several-days' | 'several-forms';

export interface DateEvidence {
  readonly order: DateOrder;
  readonly doubts: readonly DateDoubt[];
  /** A date with its day and month set right, when the keeper said they were exchanged. */
  readonly isSwapped: (text: string) => string;
}

interface Given {
  readonly today: Day;
  readonly told: ToldOrder | null;
  readonly isEnglish: boolean;
}

const numeric = /^(?:[a-zé]{3,9}\.?,? )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/i;
const real = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** What the dates of a column say together of their order (counting rules C5 and C27): each distinct text, with how many rows say it. */
export function dateEvidence(
  texts: readonly { readonly text: string; readonly rows: number }[],
  { today, told, isEnglish }: Given,
): DateEvidence {
  const distinct = [...new Set(texts.map(({ text }) => text.trim()))];
  const doubts: DateDoubt[] = [];
  const reals = distinct.flatMap((text) => (real.exec(text) === null ? [] : [text]));
  const figures = distinct.flatMap((text) => {
    const [, first, second] = numeric.exec(text) ?? [];
    return first === undefined ? [] : [{ text, first: Number(first), second: Number(second) }];
  });
  const isHalf =
    reals.length > 0 &&
    figures.length > 0 &&
    reals.every((text) => Number(text.slice(8, 10)) <= 12) &&
    figures.every(({ first, second }) => Math.max(first, second) > 12) &&
    reals.length + figures.length > 2;
  if (isHalf && told === null) doubts.push('half-swapped');
  const late = sum(texts.filter(({ text }) => /\b23[:h]59\b/.test(text)));
  if (late * 2 > sum(texts)) doubts.push('late');
  if (distinct.some((text) => daysOfRange(text) !== null)) doubts.push('several-days');
  if (formsOf(distinct).size > 1 || isSpread(distinct)) doubts.push('several-forms');
  const isHalfDay = texts.some(({ text }) => /\d ?[ap]\.?m\b/i.test(text));
  const order = dateOrder(distinct);
  const isOpen = figures.length > 0 && figures.every(({ first, second }) => first <= 12 && second <= 12);
  if (told !== null)
    return {
      order: told === 'month-first' ? told : 'day-first',
      doubts,
      isSwapped: told === 'swapped' ? exchanged : same,
    };
  if (isOpen && isHalfDay) return { order: 'month-first', doubts, isSwapped: same };
  const differing = figures.filter(({ first, second }) => first !== second);
  if (isOpen && differing.length > 0) {
    const better = betterOrder(
      differing.map(({ text }) => text),
      today,
    );
    if (better === 'month-first' || isEnglish) doubts.push('ambiguous-asked');
    else if (better === null && differing.length > 3) doubts.push('ambiguous');
  }
  return { order, doubts, isSwapped: same };
}

/** Two figures for the year, and years far apart: the day of some may be the year. */
function isSpread(distinct: readonly string[]): boolean {
  const years = distinct.flatMap((text) => {
    if (!/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?!\d)/.test(text)) return [];
    const read = readDate(text, 'day-first');
    return read.ok ? [Number(read.day.slice(0, 4))] : [];
  });
  return years.length > 1 && Math.max(...years) - Math.min(...years) > 5;
}

/** The ways the days of a column are written; those of a workbook, real dates, and words are one. */
function formsOf(distinct: readonly string[]): ReadonlySet<string> {
  return new Set(
    distinct.flatMap((text) => {
      if (!readDate(text, 'day-first').ok && !readDate(text, 'month-first').ok) return [];
      if (/^\d{8}$/.test(text)) return ['compact'];
      if (real.test(text) || /^\d{5}([.,]\d+)?$/.test(text)) return ['real'];
      return /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(text)
        ? ['figures']
        : /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?!\d)/.test(text)
          ? ['short']
          : /\p{L}{3}/u.test(text)
            ? ['words']
            : [];
    }),
  );
}

const figureRange =
  /^(?:du |les |from )?(\d{1,2})(?: ?(?:-|–|\/|au|et|à|to|and|&) ?)\d{1,2}(?=[/.]\d{1,2}[/.]\d{2,4}$)/i;
const wordRange =
  /^((?:du |les |from )?)(\d{1,2})(?:er)?(?: [a-zéû]{3,9})? ?(?:-|–|au|et|to|and|&) ?\d{1,2}(?:er)? (?=[a-zéû]{3,9} \d{4})/i;
const wholeRange =
  /^(?:du |from )?(\d{1,2}([/.-])\d{1,2}\2\d{4}) ?(?:-|–|au|et|to|and|&) ?(?:\d{1,2}\2\d{1,2}\2\d{4})/i;

/** The first day of a text that says several: « du 16 au 18 mai 2023 »; `null` for one day. */
export function daysOfRange(text: string): string | null {
  const trimmed = text.trim();
  const [, whole, sign] = wholeRange.exec(trimmed) ?? [];
  if (whole !== undefined && sign !== undefined) return whole;
  const [figures, first] = figureRange.exec(trimmed) ?? [];
  if (figures !== undefined) return `${first}${trimmed.slice(figures.length)}`;
  const [words, , day] = wordRange.exec(trimmed) ?? [];
  return words === undefined ? null : `${day} ${trimmed.slice(words.length)}`;
}

/** The order whose days are not to come and are nearer to one another; `null` when neither is better. */
function betterOrder(texts: readonly string[], today: Day): DateOrder | null {
  const daysOf = (order: DateOrder): readonly string[] =>
    texts.map((text) => readDate(text, order)).flatMap((read) => (read.ok ? [read.day] : []));
  const [first, second] = [daysOf('day-first'), daysOf('month-first')];
  const later = (days: readonly string[]): number => days.filter((day) => day > today).length;
  if (later(first) > later(second)) return 'month-first';
  if (later(first) < later(second) || texts.length < 3) return 'day-first';
  const span = (days: readonly string[]): number => {
    const moments = days.map((day) => Date.parse(day));
    return Math.max(...moments) - Math.min(...moments);
  };
  const [one, other] = [span(first), span(second)];
  if (other * 2 < one) return 'month-first';
  return one * 2 < other || one <= other ? 'day-first' : null;
}

function same(text: string): string {
  return text;
}

function exchanged(text: string): string {
  return text.replace(real, (whole, year: string, month: string, day: string) =>
    Number(day) <= 12 ? `${year}-${day}-${month}` : whole,
  );
}

function sum(texts: readonly { readonly rows: number }[]): number {
  return texts.reduce((all, { rows }) => all + rows, 0);
}
