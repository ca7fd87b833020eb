import { madeOf } from '../../../metrics/release/released.ts';
import { countShown, type Figure } from '../../../model/figure/figure.ts';
import type { Released } from '../../../model/figure/released.ts';
import type { BreakdownId, IndicatorId } from '../../../model/figure/indicator.ts';
import { factsOf, isToldOf } from '../../../metrics/define/indicators.ts';
import { lowestShare, mostOf } from '../../wording/wordings.ts';
import { type Base, wholeRegion } from '../base.ts';
import type { Subject } from '../reading.ts';

/** One number asked of the data: an indicator of a base, or the cells of one breakdown of it. */
export interface Asked {
  readonly indicator: IndicatorId;
  readonly by: BreakdownId | null;
  readonly base: Base;
}

interface Cell {
  readonly key: string;
  readonly figure: Figure;
}

/** What the data say of a base, as they may be said in public; `outside` when they say nothing of its days. */
export type Told = (asked: Asked) => Released<OfBase> | 'outside';

export interface OfBase {
  readonly total: Figure;
  readonly cell: (key: string) => Figure;
  readonly cells: readonly Cell[];
}

export interface Value {
  readonly value: number;
  /** With everybody unknown counted against. */
  readonly lowest: number;
  /** A count without those whose place is not known, where that matters. */
  readonly least?: number;
  /** A count, were every attendance without identity somebody else; left out where it is near the count itself. */
  readonly most?: number;
  /** Numerator and denominator of a share. */
  readonly counts: readonly [number, number] | null;
}

/** Why there is nothing to hold a claim against; `unidentified` where attendances without identity leave a number open. */
export type Missing = 'withheld' | 'undefined' | 'outside' | 'unmeasured' | 'unidentified';

/** What the data say of a subject, as a share when a share is claimed. Runs the same with `told` that only notes what is asked. */
export function valueOf(subject: Subject, base: Base, told: Told, isShare: boolean): Value | Missing {
  const { indicator, part, category, over } = subject;
  if (!isToldOf(indicator, base)) return 'unmeasured';
  if (subject.within !== undefined)
    return ratioOf(
      indicator,
      figureOf(indicator, base, told),
      [indicator, figureOf(indicator, wholeOf(subject.within, base), told)],
      part,
    );
  // A share of those who were chosen for it says nothing.
  const chosen = category?.by ?? factsOf(indicator).category?.by;
  if (isShare && chosen !== undefined && base[chosen].length > 0) return 'unmeasured';
  if (category !== undefined) return categoryShare(subject, base, told);
  const figure = figureOf(indicator, base, told);
  if (typeof figure === 'string') return figure;
  if (over !== undefined) return ratioOf(indicator, figure, [over, figureOf(over, base, told)], part);
  if (isShare) {
    // A count that is told beside another, « 1 047 des 1 971 », has no share of its own.
    if (figure.denominator === null) return 'unmeasured';
    return shareFrom(figure.numerator, figure.denominator, figure.unknown, part, figure);
  }
  const value =
    part === 'numerator'
      ? figure.numerator
      : part === 'complement'
        ? (figure.denominator ?? 0) - figure.numerator
        : figure.value;
  const most = part === undefined || value === figure.value ? mostOf(indicator, figure) : value;
  if (isOpen(value, most)) return { value, lowest: value, counts: null, most };
  return { value, lowest: value, counts: null, ...(base.elsewhere && { least: value - (figure.unknown ?? 0) }) };
}

/** What a part is a share of: the region, or everybody of its place. */
function wholeOf(within: 'place' | 'people', base: Base): Base {
  return within === 'place'
    ? { ...wholeRegion, period: base.period }
    : { ...base, gender: [], occupation: [], age: [] };
}

type Shown = Released<Extract<Figure, { state: 'shown' }>>;

/** A figure of a base; of the region without its hub where that can be told. */
export function figureOf(indicator: IndicatorId, base: Base, told: Told): Shown | Missing {
  if (base.elsewhere) {
    if (indicator === 'people') return figureOf('elsewhere-people', { ...base, elsewhere: false }, told);
    // What is outside the hub is the rest of what places add up to.
    if (factsOf(indicator).addsUp !== true) return 'unmeasured';
    const whole = figureOf(indicator, { ...base, elsewhere: false }, told);
    const hub = figureOf(indicator, { ...base, elsewhere: false, cities: [HUB] }, told);
    if (typeof whole === 'string') return whole;
    if (typeof hub === 'string') return hub;
    const answer = told({ indicator, by: 'city', base: { ...base, elsewhere: false } });
    const nowhere = answer === 'outside' ? whole : answer.cell('unknown');
    return madeOf([whole, hub, nowhere] as const, ([all, part, unplaced]) => ({
      ...countShown(all.value - part.value),
      unknown: answer !== 'outside' && unplaced.state === 'shown' ? unplaced.value : 0,
    }));
  }
  if (base.weekday !== null) {
    const answer = told({ indicator, by: 'weekday', base: { ...base, weekday: null } });
    return answer === 'outside' ? answer : shown(answer.cell(base.weekday));
  }
  const answer = told({ indicator, by: null, base });
  return answer === 'outside' ? answer : shown(answer.total);
}

/** Stands for the commune of the permanent space in the cities of a base. */
export const HUB = 'hub';

function shown(figure: Released<Figure>): Shown | Missing {
  return figure.state === 'shown' ? figure : figure.state;
}

/** Of a hundred people with a name, how many more may have come without one before the number of those with one says nothing of all. */
const WITHOUT_NAME = 5;

function isOpen(value: number, most: number): boolean {
  return most > (value * (100 + WITHOUT_NAME)) / 100;
}

function ratioOf(
  indicator: IndicatorId,
  some: Shown | Missing,
  [over, all]: readonly [IndicatorId, Shown | Missing],
  part: Subject['part'],
): Value | Missing {
  if (typeof some === 'string') return some;
  if (typeof all === 'string') return all;
  if (all.value === 0) return 'undefined';
  if (isOpen(some.value, mostOf(indicator, some)) || isOpen(all.value, mostOf(over, all))) return 'unidentified';
  return shareFrom(some.value, all.value, 0, part, null);
}

function shareFrom(
  some: number,
  all: number,
  unknown: number | null,
  part: Subject['part'],
  figure: Shown | null,
): Value {
  const lowest = figure === null ? some / all : lowestShare(figure);
  if (part !== 'complement') return { value: some / all, lowest, counts: [some, all] };
  const rest = all - some;
  return { value: rest / all, lowest: unknown === null ? 0 : rest / (all + unknown), counts: [rest, all] };
}

/** The share of some answers among those of the people counted who gave one. */
function categoryShare({ indicator, category, part }: Subject, base: Base, told: Told): Value | Missing {
  if (category === undefined || base.elsewhere || base.weekday !== null) return 'unmeasured';
  const answer = told({ indicator, by: category.by, base });
  if (answer === 'outside') return answer;
  const total = shown(answer.total);
  const unknown = answer.cell('unknown');
  if (typeof total === 'string') return total;
  const cells = category.keys.map((key) => answer.cell(key));
  const withheld = [...cells, unknown].some(({ state }) => state === 'withheld');
  if (withheld) return 'withheld';
  const some = cells.reduce((sum, cell) => sum + (cell.state === 'shown' ? cell.value : 0), 0);
  const silent = unknown.state === 'shown' ? unknown.value : 0;
  const all = total.value - silent;
  if (all <= 0) return 'undefined';
  return part === 'complement'
    ? { value: (all - some) / all, lowest: (all - some) / total.value, counts: [all - some, all] }
    : { value: some / all, lowest: some / total.value, counts: [some, all] };
}
