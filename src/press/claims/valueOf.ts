import type { Figure } from '../../model/figure/figure.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { lowestShare } from '../wording/wordings.ts';
import type { Category, Subject } from './reading.ts';

/** The figures of one base, as they may be said in public. */
export interface Known {
  readonly figure: (indicator: IndicatorId) => Figure;
  readonly cell: (category: Category) => Figure;
}

interface Value {
  readonly value: number;
  /** With everybody unknown counted against. */
  readonly lowest: number;
  /** Numerator and denominator of a share. */
  readonly counts: readonly [number, number] | null;
}

/** The base of the people of each kind of answer: those who gave one. */
const answered: Readonly<Record<Category['by'], IndicatorId>> = {
  gender: 'women-share',
  occupation: 'job-seeker-share',
};

/** What the data say of a subject, as a share when a share is claimed. */
export function valueOf(subject: Subject, known: Known, isShare: boolean): Value | 'withheld' | 'undefined' {
  const { indicator, part, category, over } = subject;
  const figure = category === undefined ? known.figure(indicator) : known.cell(category);
  if (figure.state !== 'shown') return figure.state;
  if (isShare && (category !== undefined || over !== undefined || figure.denominator === null)) {
    const base = known.figure(category === undefined ? (over ?? 'people') : answered[category.by]);
    if (base.state !== 'shown') return base.state;
    const whole = category === undefined ? base.value : base.denominator;
    if (whole === null || whole === 0) return 'undefined';
    return { value: figure.numerator / whole, lowest: figure.numerator / whole, counts: [figure.numerator, whole] };
  }
  if (isShare && part === 'complement') {
    const rest = (figure.denominator ?? 0) - figure.numerator;
    return { value: 1 - figure.value, lowest: 1 - figure.value, counts: [rest, figure.denominator ?? 0] };
  }
  if (isShare)
    return { value: figure.value, lowest: lowestShare(figure), counts: [figure.numerator, figure.denominator ?? 0] };
  const value =
    part === 'numerator'
      ? figure.numerator
      : part === 'complement'
        ? (figure.denominator ?? 0) - figure.numerator
        : figure.value;
  return { value, lowest: value, counts: null };
}
