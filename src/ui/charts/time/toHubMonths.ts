import type { Figure, Measured } from '../../../model/figure/figure.ts';
import type { Released } from '../../../model/figure/released.ts';

/** People of a month by where they were seen; `null` when one of the counts is not shown. */
export interface HubMonth {
  readonly key: string;
  readonly onlyHub: number | null;
  readonly inBoth: number | null;
  readonly onlyElsewhere: number | null;
}

export function toHubMonths(
  hubPeople: Released<Measured>,
  elsewhere: Released<Measured>,
  both: Released<Measured>,
): HubMonth[] {
  const shown = (figure: Released<Figure> | undefined): number | null =>
    figure?.state === 'shown' ? figure.value : null;
  const at = (measured: Released<Measured>, key: string): number | null =>
    shown(measured.cells.find((cell) => cell.key === key)?.figure);
  return hubPeople.cells.map(({ key, figure }) => {
    const [hub, away, twice] = [shown(figure), at(elsewhere, key), at(both, key)];
    const isKnown = hub !== null && away !== null && twice !== null;
    return {
      key,
      onlyHub: isKnown ? hub - twice : null,
      inBoth: twice,
      onlyElsewhere: isKnown ? away - twice : null,
    };
  });
}
