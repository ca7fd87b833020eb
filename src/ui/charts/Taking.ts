import { createContext, useContext } from 'react';
import type { Period } from '../../model/time/period.ts';

/** What a chart can be saved as: its picture, or its table. */
export const takings = ['png', 'svg', 'csv', 'xlsx'] as const;
export type Taking = (typeof takings)[number];

/** A chart as it stands on the page. */
export interface TakenChart {
  readonly title: string;
  readonly summary: string | null;
  readonly notes: readonly string[];
  readonly period: Period | null;
  /** What is drawn, without its table. */
  readonly drawing: HTMLElement;
  /** `null` where the chart has none. */
  readonly table: HTMLTableElement | null;
}

const TakingContext = createContext<((chart: TakenChart, as: Taking) => void) | null>(null);

/** How the charts below are saved. */
export const TakingProvider = TakingContext.Provider;

/** `null` where charts cannot be saved. */
export function useTaking(): ((chart: TakenChart, as: Taking) => void) | null {
  return useContext(TakingContext);
}
