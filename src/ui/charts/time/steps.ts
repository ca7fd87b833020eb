import type { IntlShape } from 'react-intl';
import { labelOf } from '../../../i18n/labels.ts';
import type { Annotation } from '../../../model/time/annotation.ts';
import { addDays, type Day } from '../../../model/time/day.ts';
import type { Cell, Measured } from '../../../model/figure/figure.ts';
import type { Released } from '../../../model/figure/released.ts';
import type { BreakdownId } from '../../../model/figure/indicator.ts';
import { isCutByData, overlaps, type Period } from '../../../model/time/period.ts';
import { periodOfKey } from '../../../model/time/timeKey.ts';

/** One month or week to draw: people in the region and, of them, at the hub; `null` when not shown. */
export interface Step {
  readonly key: string;
  readonly region: number | null;
  readonly hub: number | null;
  /** People of the whole area in the period compared, at the same place of it; absent where nothing is compared. */
  readonly before?: number | null;
  /** True when the period or the data holds only some of its days. */
  readonly isPartial: boolean;
}

export function toSteps(
  people: Released<Measured>,
  hubPeople: Released<Measured>,
  extent: Period | null,
): readonly Step[] {
  const hub = new Map(hubPeople.cells.map((cell) => [cell.key, cell]));
  const { by, period } = people;
  return people.cells.map((cell) => ({
    key: cell.key,
    region: value(cell),
    hub: value(hub.get(cell.key)),
    isPartial: by !== null && !isWhole(by, cell.key, period, extent),
  }));
}

function value(cell: Released<Cell> | undefined): number | null {
  return cell?.figure.state === 'shown' ? cell.figure.value : null;
}

/** True when all the days of a month or week are in a period, and the data does not stop before its end. */
export function isWhole(by: BreakdownId, key: string, period: Period, extent: Period | null): boolean {
  const days = periodOfKey(by, key);
  return days !== null && days.from >= period.from && days.to <= period.to && !isCutByData(days, extent);
}

/** The months or weeks of a figure that hold only some of their days. */
export function partialSteps({ by, cells, period }: Released<Measured>, extent: Period | null): readonly string[] {
  if (by !== 'month' && by !== 'week') return [];
  return cells.map(({ key }) => key).filter((key) => key !== 'unknown' && !isWhole(by, key, period, extent));
}

/** An annotation over the steps of a chart: from the one that holds its first day to the one that holds its last. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** From 1, in order of days. */
  readonly number: number;
  readonly first: string;
  readonly last: string;
}

/** The annotations that fall in the steps drawn, in order of days. */
export function placeAnnotations(
  annotations: readonly Annotation[],
  by: BreakdownId,
  keys: readonly string[],
): readonly PlacedAnnotation[] {
  const daysOf = ({ from, to }: Annotation): Period => ({ from, to: to ?? nextDay(from) });
  return annotations
    .map((annotation) => ({
      annotation,
      held: keys.filter((key) => {
        const step = periodOfKey(by, key);
        return step !== null && overlaps(step, daysOf(annotation));
      }),
    }))
    .filter(({ held }) => held.length > 0)
    .toSorted((a, b) => (a.annotation.from < b.annotation.from ? -1 : 1))
    .map(({ annotation, held }, index) => ({
      annotation,
      number: index + 1,
      first: held[0] ?? '',
      last: held.at(-1) ?? '',
    }));
}

function nextDay(day: Day): Day {
  return addDays(day, 1);
}

/** Round steps from zero to at least `largest`, four or five of them: `0, 1 000, 2 000, 3 000`. */
export function ticksTo(largest: number): readonly number[] {
  const rough = Math.max(largest, 4) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough);
  const whole = Math.ceil(step);
  return Array.from({ length: Math.ceil(Math.max(largest, 1) / whole) + 1 }, (_, index) => index * whole);
}

/** Times have no places. */
const nowhere = { departments: [], city: () => undefined };

/** The name of a month or a week. */
export function nameOfStep(by: 'month' | 'week', key: string, messages: IntlShape): string {
  return labelOf(by, key, { messages, gazetteer: nowhere });
}
