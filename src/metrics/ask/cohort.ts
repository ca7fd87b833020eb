import type {
  Cohort,
  CohortBreakdown,
  CohortCell,
  CohortRates,
  Stages,
  Window,
} from '../../model/figure/answers/cohort.ts';
import type { Day } from '../../model/time/day.ts';
import type { Scope } from '../../model/address/filter.ts';
import { dimension } from '../define/dimensions.ts';
import type { Counter, TallyRow } from './counter.ts';
import type { MeasureContext } from './measure.ts';
import type { FollowQuestion } from './question.ts';
import { keyAt, ratioOf } from './row.ts';

interface Asked {
  readonly window: Window;
  readonly by: CohortBreakdown | null;
  /** The first day of which nothing is known. */
  readonly asOf: Day;
}

/** Follows the people first seen in the scope, each for as many days from their first attendance; totals are counted again. */
export async function cohort(
  counter: Counter,
  scope: Scope,
  { window, by, asOf }: Asked,
  { programme }: MeasureContext,
): Promise<Cohort> {
  const follow = (dimensionOf: CohortBreakdown | null): FollowQuestion => ({
    form: 'follow',
    to: { stages: true, window, by: dimensionOf },
    asOf,
    scope,
  });
  const [total = [], rows = []] = await counter.count(by === null ? [follow(null)] : [follow(null), follow(by)]);
  const stages = stagesOf(total[0]);
  const rates = ratesOf(stages);
  const cells = rows.map((row) => cellOf(row));
  return {
    period: scope.period,
    window,
    asOf,
    stages,
    ...rates,
    by,
    cells: by === null ? [] : inOrder(cells, by, scope, programme),
  };
}

function stagesOf(row: TallyRow | undefined): Stages {
  const [entrants = 0, observed = 0, coached = 0, helped = 0, direct = 0, coachedBefore = 0] = (row?.counts ?? []).map(
    (count) => count ?? 0,
  );
  return { entrants, observed, immature: entrants - observed, coached, helped, direct, coachedBefore };
}

function ratesOf({ observed, coached, helped }: Stages): CohortRates {
  return { coaching: ratioOf(coached, observed), step: ratioOf(helped, coached), overall: ratioOf(helped, observed) };
}

function cellOf(row: TallyRow): CohortCell {
  const stages = stagesOf(row);
  return { key: keyAt(row.keys), stages, ...ratesOf(stages) };
}

function inOrder(
  cells: readonly CohortCell[],
  by: CohortBreakdown,
  { period }: Scope,
  programme: MeasureContext['programme'],
): readonly CohortCell[] {
  const domain = dimension(by).domain(period, programme);
  const rank = ({ key, stages }: CohortCell): number => {
    if (key === 'unknown') return Infinity;
    return domain === null ? -stages.observed : domain.indexOf(key);
  };
  return cells.toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}
