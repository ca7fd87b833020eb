import { type ReactNode, useEffect } from 'react';
import { writeView } from '../../model/address/address.ts';
import { openingPeriod } from '../../model/time/openingPeriod.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useProgramme } from '../setting/places.tsx';
import { useGo } from '../route/Routed.tsx';
import { useView } from './view.ts';

/** A page whose address names no period is given that of the review, once the data is there to say which. */
export function Opening({ children }: { readonly children: ReactNode }): ReactNode {
  const { view, bad } = useView();
  const period = openingPeriod(useProgramme(), useExtent());
  const { from, to } = view.filter;
  // What was not understood stays in the address, and is said.
  if (from !== null || to !== null || period === null || bad.length > 0) return children;
  return <Instead query={writeView({ ...view, filter: { ...view.filter, ...period } })} />;
}

/** Puts another query in the place of the one that the address has. */
function Instead({ query }: { readonly query: string }): null {
  const go = useGo();
  useEffect(() => go({ query, isReplacing: true, isScrollKept: true }), [go, query]);
  return null;
}
