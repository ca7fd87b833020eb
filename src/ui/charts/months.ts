import { addDays, type Day } from '../../model/day.ts';
import type { Cell, Measured } from '../../model/figure.ts';
import type { Period } from '../../model/period.ts';

/** One month to draw: people in the region and, of them, at the hub; `null` when not shown. */
export interface Month {
  readonly key: string;
  readonly region: number | null;
  readonly hub: number | null;
  /** True when the period holds only some of its days. */
  readonly isPartial: boolean;
}

export function toMonths(people: Measured, hubPeople: Measured): readonly Month[] {
  const hub = new Map(hubPeople.cells.map((cell) => [cell.key, cell]));
  return people.cells.map((cell) => ({
    key: cell.key,
    region: value(cell),
    hub: value(hub.get(cell.key)),
    isPartial: isPartial(cell.key, people.period),
  }));
}

function value(cell: Cell | undefined): number | null {
  return cell?.figure.state === 'shown' ? cell.figure.value : null;
}

function isPartial(month: string, { from, to }: Period): boolean {
  const first: Day = `${month}-01`;
  const next: Day = `${addDays(first, 31).slice(0, 7)}-01`;
  return first < from || next > to;
}

/** Round steps from zero to at least `largest`, four or five of them: `0, 1 000, 2 000, 3 000`. */
export function ticksTo(largest: number): readonly number[] {
  const rough = Math.max(largest, 4) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough);
  const whole = Math.ceil(step);
  return Array.from({ length: Math.ceil(Math.max(largest, 1) / whole) + 1 }, (_, index) => index * whole);
}
