import { figures } from '../../answers/figures.ts';
import type { Request } from '../../metrics/ask/measure.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Pending } from '../../ui/figure/answer.ts';
import { useAnswer } from './useComputed.ts';

/** The figures of a page. While `isRefreshing`, they are still those of the previous question. */
export type Figures =
  | Pending
  | { readonly state: 'ready'; readonly measured: readonly Released<Measured>[]; readonly isRefreshing: boolean };

/** What is known of nothing. */
const nothing: readonly Released<Measured>[] = [];

interface Around {
  /** Other scopes whose figures are shown beside these. */
  readonly beside?: readonly Scope[];
  /** The figures are sent to somebody: they are never exact. */
  readonly isSent?: boolean;
}

/** Everything a part of a page shows, asked in one statement, for what the page looks at or another scope. */
export function useFigures(
  requests: readonly Request[],
  scope?: Scope,
  { beside = [], isSent = false }: Around = {},
): Figures {
  const answer = useAnswer(figures, [requests, beside, isSent], scope, requests.length === 0 ? nothing : undefined);
  if (answer.state !== 'ready') return answer;
  return { state: 'ready', measured: answer.value, isRefreshing: answer.isRefreshing };
}
