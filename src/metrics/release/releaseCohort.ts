import { positionKey, tableOf } from '../../model/figure/countTable.ts';
import type {
  Cohort,
  CohortRates,
  Stages,
  ToldCohort,
  ToldCohortCell,
  ToldStages,
} from '../../model/figure/answers/cohort.ts';
import type { Figure } from '../../model/figure/figure.ts';
import { largestFirst } from '../../model/figure/largestFirst.ts';
import { isLargestFirst } from '../define/dimensions.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Verdict } from '../../model/figure/uncertainty.ts';
import type { Profile } from '../../model/address/address.ts';
import { verdict } from '../stats/verdict.ts';
import { blunted, countFigure, isFew, primary, shownAs, withheld } from './alone.ts';
import { THRESHOLD } from '../define/threshold.ts';
import { type Audience, isPartial, released } from './released.ts';
import { suppress } from './suppress.ts';

type Cell = Cohort['cells'][number];
/** Days that the public may see people followed for. */
const USUAL_WINDOW = 90;
const classes = ['only', 'coached', 'helped'] as const;

/**
 * A cohort as a profile lets it be seen; `null` where a public one may see nothing of it: a part of the programme or of a year, another window than the usual one (who was coached between the two would be told), or a cohort of which all but 1 to 10
 * people are observed, or of which 1 to 10 reached a stage, or did not. By category, a row is shown when none of its three disjoint groups (not coached,
 * coached without an opportunity, helped) has to be withheld in the table of all rows.
 */
export function releaseCohort(cohort: Cohort, { profile, scope, programme }: Audience): Released<ToldCohort> | null {
  if (profile === 'internal') return released(told(cohort, profile, () => true));
  const { stages } = cohort;
  const groups = groupsOf(stages);
  if (
    cohort.window !== USUAL_WINDOW ||
    isPartial(scope, programme) ||
    isFew(stages.immature) ||
    classes.some((each) => isFew(groups[each]))
  )
    return null;
  const safe = told(cohort, profile, shownRows(cohort));
  // In the order of all the people of each, a row withheld would be told to lie between its neighbours.
  if (cohort.by === null || !isLargestFirst(cohort.by)) return released(safe);
  const listed = ({ key, observed }: ToldCohortCell) => ({ key, figure: observed });
  return released({ ...safe, cells: safe.cells.toSorted((a, b) => largestFirst(listed(a), listed(b))) });
}

function told(cohort: Cohort, profile: Profile, isRowShown: (cell: Cell) => boolean): ToldCohort {
  const { stages, cells } = cohort;
  const few = (figure: Figure): Figure => (profile === 'internal' ? figure : primary(figure, 'people', false));
  const stage = (count: number): Figure => shownAs(few(countFigure(count)), profile);
  const rates = ({ coaching, step, overall }: CohortRates): CohortRates => ({
    coaching: rate(coaching, profile),
    step: rate(step, profile),
    overall: rate(overall, profile),
  });
  return {
    ...cohort,
    ...rates(cohort),
    stages: Object.fromEntries(Object.entries(stages).map(([name, count]) => [name, stage(count)])) as ToldStages,
    cells: cells.map((cell) => {
      const { key, stages: own, ...exact } = cell;
      const shown = isRowShown(cell) ? { ...rates(exact), observed: stage(own.observed) } : none;
      const verdictOf = (of: keyof ToldCohortCell['verdicts']): Verdict =>
        shown[of].state === 'withheld'
          ? { said: 'cannot-say' }
          : sized(verdict(exact[of], cohort[of]), own.observed, profile);
      return { key, ...shown, verdicts: { coaching: verdictOf('coaching'), overall: verdictOf('overall') } };
    }),
  };
}

/** The size of a difference, told as finely as the rates are. */
function sized(found: Verdict, people: number, profile: Profile): Verdict {
  return profile === 'open' && 'size' in found ? { ...found, size: blunted(found.size, people) } : found;
}

const gone = withheld('complementary');
const none = { coaching: gone, step: gone, overall: gone, observed: gone };

function rate(figure: Figure, profile: Profile): Figure {
  return profile === 'internal' ? figure : shownAs(primary(figure, 'share', true), profile);
}

function groupsOf({ observed, coached, helped }: Stages): Readonly<Record<(typeof classes)[number], number>> {
  return { only: observed - coached, coached: coached - helped, helped };
}

/** Rows of which every group may be told; none when the rows do not add up to the whole, or its own groups would have to go. */
function shownRows({ stages, cells }: Cohort): (cell: Cell) => boolean {
  const whole = groupsOf(stages);
  const sumOf = (each: (typeof classes)[number]): number =>
    cells.reduce((sum, cell) => sum + groupsOf(cell.stages)[each], 0);
  if (classes.some((each) => sumOf(each) !== whole[each])) return () => false;
  const groups = new Map(cells.map((cell) => [cell.key, groupsOf(cell.stages)]));
  const hidden = suppress(
    tableOf([[...groups.keys()], classes], ([key = '', each]) => groups.get(key)?.[each as keyof typeof whole] ?? 0),
    THRESHOLD,
  );
  if ([null, ...classes].some((each) => hidden.has(positionKey([null, each])))) return () => false;
  return ({ key }) => ![null, ...classes].some((each) => hidden.has(positionKey([key, each])));
}
