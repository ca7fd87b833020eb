import { useState } from 'react';
import { figures } from '../../answers/figures.ts';
import type { Request } from '../../metrics/ask/measure.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Pending } from '../../ui/figure/answer.ts';
import { useProfile } from '../address/view.ts';
import { useDataset } from '../dataset/DatasetProvider.tsx';
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

/**
 * Some of the figures of a page while all of them, `whole`, are not there yet for the first time; then those. Apart they are what they are together where
 * nothing is protected, and only there: elsewhere what is shown of one depends on the others.
 */
export function useFirstFigures(requests: readonly Request[], whole: Figures): Figures {
  const { dataset, remote } = useDataset();
  const isExact =
    useProfile() === 'internal' && remote === null && dataset.state === 'ready' && dataset.answers === null;
  const [wasThere, setWasThere] = useState(false);
  if (whole.state !== 'loading' && !wasThere) setWasThere(true);
  const first = useFigures(isExact && !wasThere ? requests : []);
  return isExact && whole.state === 'loading' && first.state === 'ready' && first.measured.length > 0 ? first : whole;
}
