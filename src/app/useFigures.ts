import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Request } from '../metrics/compile.ts';
import { measure } from '../metrics/measure.ts';
import { defaultPeriod } from '../model/defaultPeriod.ts';
import { type Scope, toScope } from '../model/filter.ts';
import type { Measured } from '../model/figure.ts';
import { useDataset } from './dataset/DatasetProvider.tsx';
import { useProgramme } from './places.tsx';
import { useView } from './view.ts';

/** The figures of a page. While `isRefreshing`, they are still those of the previous question. */
export type Figures =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string; readonly retry: () => void }
  | { readonly state: 'ready'; readonly measured: readonly Measured[]; readonly isRefreshing: boolean };

/** What the page looks at: the filter of the address, its period settled. */
export function useScope(): Scope {
  const { view } = useView();
  const { dataset } = useDataset();
  const extent = dataset.state === 'ready' ? dataset.extent : null;
  return toScope(view.filter, defaultPeriod(useProgramme(), extent));
}

/** Everything a page shows, asked in one statement. */
export function useFigures(requests: readonly Request[]): Figures {
  const { dataset, query } = useDataset();
  const programme = useProgramme();
  const scope = useScope();
  const digest = dataset.state === 'ready' ? dataset.digest : null;
  const answer = useQuery({
    queryKey: ['figures', digest, scope, requests],
    queryFn: async () => measure(query, requests, scope, { programme }),
    enabled: digest !== null,
    placeholderData: keepPreviousData,
  });
  if (answer.isError) {
    return { state: 'failed', message: answer.error.message, retry: () => void answer.refetch() };
  }
  if (answer.data === undefined || digest === null) return { state: 'loading' };
  return { state: 'ready', measured: answer.data, isRefreshing: answer.isPlaceholderData };
}
