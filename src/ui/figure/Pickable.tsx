import { createContext, type ReactNode, useContext } from 'react';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import { isFilterable } from '../../model/address/filterBy.ts';

/** Filters the page by a category of a breakdown. */
export type Pick = (by: BreakdownId, key: string) => void;

const PickContext = createContext<Pick | null>(null);

/** Charts and tables below filter the page by the category one clicks. */
export function Pickable({ onPick, children }: { readonly onPick: Pick; readonly children: ReactNode }): ReactNode {
  return <PickContext value={onPick}>{children}</PickContext>;
}

/** What a click on a category of a breakdown does; `null` where it does nothing. */
export function usePick(by: BreakdownId | null): ((key: string) => void) | null {
  const pick = useContext(PickContext);
  return pick === null || by === null || !isFilterable(by) ? null : (key) => pick(by, key);
}
