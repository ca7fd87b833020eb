import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { released } from './released.ts';

/** Questions whose answers are tables of figures. */
const figures: readonly unknown[] = ['figures', 'press'];

/** The tables of figures of an answer that a page showed, which was released before any page saw it; none where it answers another question. */
export function recordedFigures({
  asked,
  value,
}: {
  readonly asked: readonly unknown[];
  readonly value: unknown;
}): Released<readonly Measured[]> {
  return released(figures.includes(asked[0]) && value !== null ? (value as readonly Measured[]) : []);
}
