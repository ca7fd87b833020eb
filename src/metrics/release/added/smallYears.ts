import type { BreakdownId, IndicatorId } from '../../../model/figure/indicator.ts';
import { factsOf } from '../../define/indicators.ts';
import { type Narrowed, rowKinds } from './narrowed.ts';
import { seriesOf, tellsOfHub, unreserved } from './series.ts';
import type { Line } from './yearTold.ts';

/**
 * People of a programme year below which the public is told of the whole of it, of its places and of who came, one at a time. Everybody knows when and with
 * whom nothing was held: with so few sessions months, towns and partners told side by side give back who came to each.
 */
const SMALL_YEAR = 300;

const toldAlone: ReadonlySet<BreakdownId> = new Set(['city', 'gender', 'age', 'occupation']);

export function isSmallYear(whole: Line | undefined): boolean {
  return whole !== undefined && whole.people > 0 && whole.people < SMALL_YEAR;
}

/** Whether a figure of a whole small year may be told: of everything, of a place, or of one thing that people are. */
export function isToldOfSmallYear(id: IndicatorId, narrowed: readonly Narrowed[]): boolean {
  const found = new Set<BreakdownId>(narrowed.map(({ by }) => rowKinds[by] ?? by));
  const { category } = factsOf(id);
  if (category !== undefined) found.add(category.by);
  if (seriesOf(id).some((each) => unreserved(each) !== null)) found.add('reserved');
  if (tellsOfHub(id)) found.add('city');
  return found.size < 2 && [...found].every((each) => toldAlone.has(each));
}
