import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { THRESHOLD } from './disclosure.ts';

/** Counts of which the first are among the second. */
const nested: readonly (readonly [IndicatorId, IndicatorId])[] = [
  ['new-people', 'people'],
  ['hub-people', 'people'],
  ['elsewhere-people', 'people'],
  ['opportunity-people', 'coached-people'],
  ['reserved-attendances', 'attendances'],
  ['attendances', 'registrations'],
];

/** Withholds the smaller of two counts shown side by side when those who are in the larger only are 1 to 10. */
export function nestedStages(measured: readonly Measured[]): readonly Measured[] {
  return measured.map((each) => {
    const larger = measured.filter(
      (other) =>
        nested.some(([part, whole]) => part === each.indicator && whole === other.indicator) &&
        other.by === each.by &&
        other.period.from === each.period.from &&
        other.period.to === each.period.to,
    );
    if (larger.length === 0) return each;
    return {
      ...each,
      total: larger.reduce((figure, other) => apart(figure, other.total), each.total),
      cells: each.cells.map((cell) => ({
        ...cell,
        figure: larger.reduce(
          (figure, other) => apart(figure, other.cells.find(({ key }) => key === cell.key)?.figure),
          cell.figure,
        ),
      })),
    };
  });
}

function apart(part: Figure, whole: Figure | undefined): Figure {
  if (part.state !== 'shown' || whole?.state !== 'shown') return part;
  const rest = whole.numerator - part.numerator;
  return rest > 0 && rest < THRESHOLD ? { state: 'withheld', reason: 'complementary' } : part;
}
