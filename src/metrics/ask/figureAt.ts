import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Step } from '../../model/figure/step.ts';

/** The whole, or one of its steps; a step with nothing in it has no figure. */
export function figureAt({ total, cells }: Measured, step: Pick<Step, 'key'> | null): Figure {
  if (step === null) return total;
  return cells.find(({ key }) => key === step.key)?.figure ?? { state: 'undefined' };
}
