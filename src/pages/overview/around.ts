import type { FigureCard } from '../../ui/figure/FigureCard.tsx';
import type { ComponentProps } from 'react';
import type { IndicatorId } from '../../model/figure/indicator.ts';

/** A headline figure with its change, its months and its target, as its card takes them. */
export type Around = Pick<ComponentProps<typeof FigureCard>, 'indicator' | 'answer' | 'change' | 'months' | 'target'>;
export type AroundOf = (indicator: IndicatorId) => Around;
