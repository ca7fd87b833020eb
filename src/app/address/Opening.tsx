import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { writeView } from '../../model/address/address.ts';
import { openingPeriod } from '../../model/time/openingPeriod.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useProgramme } from '../setting/places.tsx';
import { useView } from './view.ts';

/** A page whose address names no period is given that of the review, once the data is there to say which. */
export function Opening({ children }: { readonly children: ReactNode }): ReactNode {
  const { view, bad } = useView();
  const period = openingPeriod(useProgramme(), useExtent());
  const { from, to } = view.filter;
  // What was not understood stays in the address, and is said.
  if (from !== null || to !== null || period === null || bad.length > 0) return children;
  return <Navigate to="." search={{ query: writeView({ ...view, filter: { ...view.filter, ...period } }) }} replace />;
}
