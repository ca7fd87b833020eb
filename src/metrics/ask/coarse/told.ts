import { finest, type Grain, monthBegun, programmeYearOf } from '../../../model/publication/grain.ts';
import type { Scope } from '../../../model/address/filter.ts';
import type { Day } from '../../../model/time/day.ts';
import type { Period } from '../../../model/time/period.ts';
import { type EverybodyKnown, type Measure, termsOf } from '../../define/algebra.ts';
import { dimension, type DimensionId } from '../../define/dimensions.ts';
import type { Question } from '../question.ts';

/** What a dataset was coarsened to, and the days that it is of. */
export interface Coarse {
  readonly grain: Grain;
  readonly opening: Day;
  readonly extent: Period;
}

/** Tells which questions a dataset so coarsened answers as the whole would; `null` where nothing was coarsened. */
export function tellsOf(coarse: Coarse): ((question: Question) => boolean) | null {
  const { days, trails } = coarse.grain;
  return days === finest.days && trails === finest.trails ? null : (question) => isTold(question, coarse);
}

/** Whether a question has the same answer of a dataset so coarsened as of the whole. */
function isTold(question: Question, coarse: Coarse): boolean {
  const { days, trails } = coarse.grain;
  // Both follow somebody from one day to another.
  if (question.form === 'follow' || question.form === 'rows') return false;
  return (days === 'day' || isOfMonths(question, coarse)) && (trails === 'whole' || isOfOneYear(question, coarse));
}

type Counted = Extract<Question, { form: 'count' | 'tabulate' }>;

function isOfMonths(question: Counted, coarse: Coarse): boolean {
  const { scope } = question;
  if (![scope.period.from, scope.period.to].every((day) => isMonthEdge(day, coarse))) return false;
  if (question.form === 'tabulate') return isCountOfRows(question) && !namesFirst(question);
  if (question.once === true || question.by.some(isFinerThanMonth)) return false;
  // Who first came in a month came first to one of its sessions: which one is not known.
  const isOfSessions = isNarrowed(scope) || question.by.some((by) => dimension(by).of === 'session');
  return question.measures.every(
    (each) => !isOfFirst(each) || ('count' in each && each.count === 'people' && !isOfSessions && !namesSession(each)),
  );
}

function isOfOneYear(question: Counted, coarse: Coarse): boolean {
  const isWithin = isWithinYear(question.scope.period, coarse);
  if (question.form === 'tabulate') return isWithin && isCountOfRows(question) && !namesFirst(question);
  return question.measures.every((each) => {
    if ('known' in each || isOfFirst(each)) return false;
    // What became of people is counted of those who came.
    return isWithin || 'residents' in each || (each.of === 'visit' && each.count !== 'people' && !namesPerson(each));
  });
}

type Marked = Extract<Question, { form: 'tabulate' }>;

/** Whether it asks what each person has, and not in which order or how far apart. */
function isCountOfRows({ people }: Marked): boolean {
  return people.key === 'marks' || people.key === 'times';
}

function namesFirst({ people }: Marked): boolean {
  const marks = people.key === 'marks' ? people.marks : people.key === 'times' ? [people.mark] : [];
  return marks.some(({ where }) => termsOf(where).includes('first_visit'));
}

function isFinerThanMonth(by: DimensionId): boolean {
  return by === 'day' || by === 'week' || by === 'weekday' || by === 'hour';
}

function isOfFirst(each: Measure | EverybodyKnown): boolean {
  return 'count' in each && termsOf(each.where).includes('first_visit');
}

function namesSession(each: Measure): boolean {
  const terms = ['hub', 'city', 'epci', 'seen_at_hub', 'reserved', 'capacity', 'duration'] as const;
  return 'count' in each && termsOf(each.where).some((term) => terms.some((other) => other === term));
}

/** Whether a condition on a row looks at other rows of the same person. */
function namesPerson(each: Measure): boolean {
  const terms = ['seen_at_hub', 'coached', 'helped'] as const;
  return 'count' in each && termsOf(each.where).some((term) => terms.some((other) => other === term));
}

function isNarrowed({ cities, departments, themes, partners, reserved }: Scope): boolean {
  return cities.length + departments.length + themes.length + partners.length > 0 || reserved !== null;
}

/** Whether no part of a month is on both sides of a day. */
function isMonthEdge(day: Day, { opening, extent }: Coarse): boolean {
  return monthBegun(day, opening, extent) === day;
}

function isWithinYear({ from, to }: Period, { opening }: Coarse): boolean {
  return to <= programmeYearOf(opening, from).to;
}
