import type { ReactNode } from 'react';
import { filterBy } from '../../model/address/filterBy.ts';
import { Pickable } from '../../ui/figure/Pickable.tsx';
import { useSetFilter, useView } from './view.ts';

/** A click on a month, city, theme, partner, gender, age or occupation below filters the page. */
export function FilterByClick({ children }: { readonly children: ReactNode }): ReactNode {
  const { filter } = useView().view;
  const setFilter = useSetFilter();
  return <Pickable onPick={(by, key) => setFilter(filterBy(filter, by, key))}>{children}</Pickable>;
}
