import { addDays, type Day, isDay } from '../../../model/time/day.ts';
import type { Period } from '../../../model/time/period.ts';

const months: readonly string[] = [
  'janvier|january|janv\\.?|jan\\.?',
  'fevrier|february|fevr?\\.?|feb\\.?',
  'mars|march',
  'avril|april|avr\\.?|apr\\.?',
  'mai|may',
  'juin|june',
  'juillet|july|juil\\.?',
  'aout|august|aug\\.?',
  'septembre|september|sept\\.?',
  'octobre|october|oct\\.?',
  'novembre|november|nov\\.?',
  'decembre|december|dec\\.?',
];
const monthShapes = months.map((shape) => new RegExp(`(?<![a-z])(?:${shape})(?![a-z])`));
export const M = `(?:${months.join('|')})`;
export const Y = '(?:19|20)\\d\\d';
const YEAR = new RegExp(Y);
export const YEARLY = `(?<!\\d)${Y}(?![\\d ,.]?\\d|\\d| ?%| (?:personnes|participant|stagiaire|presence|inscription|femme|homme|atelier|seance|opportunit|beneficiaire|people|session|workshop|attendance|registration|women|men|trainee))`;
export const DAY = `(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?(?:\\d{1,2}(?:er|st|nd|rd|th)?(?: of)? ${M}(?:,? ${Y})?|${M} \\d{1,2}(?:st|nd|rd|th)?,? ${Y}|\\d{1,2}/\\d{1,2}/${Y}|${Y}-\\d{2}-\\d{2})`;

export function part(position: number, length: number, year: number): readonly Period[] {
  const first = (position - 1) * length + 1;
  if (position < 1 || first > 12) return [];
  const next = first + length;
  return [{ from: `${year}-${pad(first)}-01`, to: next > 12 ? `${year + 1}-01-01` : `${year}-${pad(next)}-01` }];
}

export function wholeMonths(first: string, year: string, last: string, lastYear: string): readonly Period[] {
  const [from, to] = [startOf(`${first} ${year}`), endOf(`${last} ${lastYear}`, false)];
  return from === null || to === null || from >= to ? [] : [{ from, to }];
}

export function interval(first: string, last: string): readonly Period[] {
  const year = YEAR.exec(last)?.[0];
  const from = startOf(YEAR.test(first) ? first : `${first} ${year ?? ''}`);
  const to = startOf(last);
  if (from === null || to === null || from > to) return [];
  // « du 15 février 2019 au 15 février 2020 » is a year: its last day is the first of the next.
  return [{ from, to: from < to && from.slice(5) === to.slice(5) ? to : addDays(to, 1) }];
}

/** The first day of a day, a month or a year said. */
export function startOf(said: string): Day | null {
  const slashed = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(said);
  if (slashed !== null) return dayOf(slashed[3], slashed[2], slashed[1]);
  if (/\d{4}-\d{2}-\d{2}/.test(said)) return /\d{4}-\d{2}-\d{2}/.exec(said)?.[0] ?? null;
  const year = /(?:19|20)\d\d/.exec(said)?.[0];
  const month = monthOf(said);
  if (year === undefined) return null;
  if (month === 0) return `${year}-01-01`;
  return dayOf(year, String(month), /(?<!\d)\d{1,2}(?!\d)/.exec(said)?.[0] ?? '1');
}

export function endOf(said: string, isBefore: boolean): Day | null {
  const start = startOf(said);
  if (start === null || isBefore) return start;
  if (/(?<!\d)\d{1,2}(?!\d)/.test(said.replace(/(?:19|20)\d\d/, ''))) return addDays(start, 1);
  const [year = 0, month = 1] = start.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${pad(month + 1)}-01`;
}

function dayOf(year = '', month = '', day = ''): Day | null {
  const text = `${year}-${pad(Number(month))}-${pad(Number(day))}`;
  return isDay(text) ? text : null;
}

export function monthOf(said: string): number {
  return monthShapes.findIndex((shape) => shape.test(said)) + 1;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
