import { type ReactNode, useEffect } from 'react';
import { filterOf } from '../../model/address/publishedView.ts';
import { withDays } from '../../model/address/settled.ts';
import { openingPeriod } from '../../model/time/openingPeriod.ts';
import type { Period } from '../../model/time/period.ts';
import { useExtent, usePublishedViews } from '../dataset/DatasetProvider.tsx';
import { useProgramme } from '../setting/places.tsx';
import { useGo, usePlace } from '../route/Routed.tsx';

/** A page whose address names no period is given that of the review, once the data is there to say which: the same one on every page. */
export function Opening({ children }: { readonly children: ReactNode }): ReactNode {
  const { query } = usePlace();
  const isSite = usePublishedViews() !== null;
  const period = useOpeningPeriod();
  const settled = period === null ? null : withDays(query, period);
  return (
    <>
      {/* The page looks at that period already; a site of answers may tell of another. */}
      {(settled === null || !isSite) && children}
      {settled !== null && <Instead query={settled} />}
    </>
  );
}

/** The period of the review; on a site of answers, the first that it tells of where it tells nothing of that one. */
function useOpeningPeriod(): Period | null {
  const period = openingPeriod(useProgramme(), useExtent());
  const views = usePublishedViews()?.views ?? null;
  if (views === null) return period;
  const told = views.flatMap((view): readonly Period[] => {
    const { from, to } = filterOf(view);
    return from === null || to === null ? [] : [{ from, to }];
  });
  return told.find(({ from, to }) => from === period?.from && to === period.to) ?? told[0] ?? null;
}

/** Puts another query in the place of the one that the address has. */
function Instead({ query }: { readonly query: string }): null {
  const go = useGo();
  useEffect(() => go({ query, isReplacing: true, isScrollKept: true }), [go, query]);
  return null;
}
