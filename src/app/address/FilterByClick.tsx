import { type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import { filterBy } from '../../model/address/filterBy.ts';
import { type Pick, Pickable } from '../../ui/figure/Pickable.tsx';
import { useSetFilter, useView } from './view.ts';

/** A click on a month, city, theme, partner, gender, age or occupation below filters the page. */
export function FilterByClick({ children }: { readonly children: ReactNode }): ReactNode {
  const { filter } = useView().view;
  const setFilter = useSetFilter();
  const picked: Pick = (by, key) => setFilter(filterBy(filter, by, key));
  const latest = useRef(picked);
  useLayoutEffect(() => {
    latest.current = picked;
  });
  // One and the same at every address: charts would be drawn again for another.
  const pick = useCallback<Pick>((by, key) => latest.current(by, key), []);
  return <Pickable onPick={pick}>{children}</Pickable>;
}
