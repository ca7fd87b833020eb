import { useEffect } from 'react';
import * as v from 'valibot';
import { vintage } from '../../answers/overTime.ts';
import { addDays } from '../../model/time/day.ts';
import { overlaps, type Period, programmeYear } from '../../model/time/period.ts';
import { type Vintage, vintageSchema } from '../../model/time/vintage.ts';
import { useDataset, useExtent } from '../dataset/DatasetProvider.tsx';
import { useProgramme } from '../setting/places.tsx';
import { stored } from '../setting/stored.ts';
import { useAnswer } from './useComputed.ts';

const kept = stored<readonly Vintage[]>('bilan.vintages', v.array(vintageSchema), []);
/** Versions remembered, the newest. */
const MOST = 24;
const YEARS = 40;

/** Every version of the data seen in this browser, this one included once it is counted; the demonstration is not remembered. */
export function useVintages(): readonly Vintage[] {
  const { dataset } = useDataset();
  const extent = useExtent();
  const { opening } = useProgramme();
  const known = kept.use();
  const digest = dataset.state === 'ready' && !dataset.demo ? dataset.digest : null;
  const years = digest === null || extent === null ? [] : yearsOf(opening, extent);
  const answer = useAnswer(vintage, [years]);
  const isNew = digest !== null && extent !== null && !known.some((each) => each.digest === digest);
  const counted = answer.state === 'ready' && !answer.isRefreshing ? answer.value : null;
  useEffect(() => {
    if (isNew && counted !== null && counted.length > 0)
      kept.write([...known, { digest, asOf: addDays(extent.to, -1), years: [...counted] }].slice(-MOST));
  }, [isNew, counted, known, digest, extent]);
  return known;
}

/** Nothing is remembered any more. */
export function forgetVintages(): void {
  kept.write([]);
}

function yearsOf(opening: string, extent: Period): readonly Period[] {
  return Array.from({ length: YEARS }, (_, index) => programmeYear(opening, index + 1)).filter((year) =>
    overlaps(year, extent),
  );
}
