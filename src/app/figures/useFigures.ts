import type { Request } from '../../metrics/ask/compile.ts';
import { measureReleased } from '../../metrics/release/measureReleased.ts';
import { withinData } from '../../metrics/ask/withinData.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Pending } from '../../ui/figure/answer.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useProfile } from '../address/view.ts';
import { useComputed } from './useComputed.ts';

/** The figures of a page. While `isRefreshing`, they are still those of the previous question. */
export type Figures =
  | Pending
  | { readonly state: 'ready'; readonly measured: readonly Measured[]; readonly isRefreshing: boolean };

/** Everything a part of a page shows, asked in one statement, for what the page looks at or another scope. */
export function useFigures(requests: readonly Request[], scope?: Scope): Figures {
  const extent = useExtent();
  const profile = useProfile();
  const answer = useComputed(
    ['figures', requests, profile],
    async ({ query, scope: asked, programme }) =>
      measureReleased(query, requests, asked, { programme, profile, shape: (each) => withinData(each, extent) }),
    scope,
  );
  if (answer.state !== 'ready') return answer;
  return { state: 'ready', measured: answer.value, isRefreshing: answer.isRefreshing };
}
