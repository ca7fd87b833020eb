import { createContext, useContext } from 'react';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';

/** The same figures in the period compared; `null` where there are none. */
export type BeforeOf = (indicator: IndicatorId, by: BreakdownId | null) => Released<Measured> | null;

const BeforeContext = createContext<BeforeOf>(() => null);

/** What the charts and tables below are set beside. */
export const BeforeProvider = BeforeContext.Provider;

/** The figures of each category of several measures in the period compared, in order; `null` for one that is not compared. */
export function useBefores(all: readonly Released<Measured>[]): readonly (Before | null)[] {
  const find = useContext(BeforeContext);
  return all.map((measured) => {
    const past = measured.by === null ? null : find(measured.indicator, measured.by);
    return past === null ? null : beforeOf(measured, past);
  });
}

/** The figure of each category in the period compared; months and weeks answer one another in order. `null` when nothing is compared. */
export function useBefore(measured: Released<Measured> | null): Before | null {
  const find = useContext(BeforeContext);
  const past = measured === null || measured.by === null ? null : find(measured.indicator, measured.by);
  return measured === null || past === null ? null : beforeOf(measured, past);
}

export interface Before {
  readonly measured: Released<Measured>;
  readonly at: (key: string) => Released<Figure> | null;
  /** Categories of then that are none of now. */
  readonly gone: Released<Measured>['cells'];
}

export function beforeOf(now: Released<Measured>, past: Released<Measured>): Before | null {
  if (now.by === null || now.by !== past.by) return null;
  if (!times.has(now.by)) {
    const found = new Map(past.cells.map(({ key, figure }) => [key, figure]));
    const here = new Set(now.cells.map(({ key }) => key));
    return {
      measured: past,
      at: (key) => found.get(key) ?? absent,
      gone: past.cells.filter(({ key, figure }) => !here.has(key) && figure.state === 'shown' && figure.value > 0),
    };
  }
  if (now.cells.length !== past.cells.length) return null;
  const found = new Map(now.cells.map(({ key }, index) => [key, past.cells[index]?.figure ?? null]));
  return { measured: past, at: (key) => found.get(key) ?? null, gone: [] };
}

const times: ReadonlySet<BreakdownId> = new Set<BreakdownId>(['month', 'quarter', 'week', 'year']);

/** A category that the period compared does not name. */
const absent: Released<Figure> = { state: 'undefined' };
