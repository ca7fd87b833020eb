import { hashKey, useQuery } from '@tanstack/react-query';
import type { Answering } from '../../answers/answering.ts';
import type { RemoteAnswer } from '../../engine/remote/remote.ts';
import type { Counter } from '../../metrics/ask/counter.ts';
import { NotTold } from '../../metrics/ask/coarse/telling.ts';
import { defaultPeriod } from '../../model/time/defaultPeriod.ts';
import { openingPeriod } from '../../model/time/openingPeriod.ts';
import { type Scope, toScope } from '../../model/address/filter.ts';
import type { PublishedAnswers } from '../../model/dataset/publishedAnswers.ts';
import type { Pending } from '../../ui/figure/answer.ts';
import { useKnownData } from '../dataset/useKnownData.ts';
import { useBusy } from './busy.tsx';
import { useDataset, useExtent } from '../dataset/DatasetProvider.tsx';
import { useProgramme } from '../setting/places.tsx';
import { useProfile, useView } from '../address/view.ts';

/** An answer of the dataset. While `isRefreshing`, it is still that of the previous question. */
export type Computed<Value> =
  | Pending
  | { readonly state: 'ready'; readonly value: Value; readonly isRefreshing: boolean };

/** What the page looks at: the filter of the address, its period settled. */
export function useScope(): Scope {
  const { view } = useView();
  const extent = useExtent();
  const programme = useProgramme();
  const { from, to } = view.filter;
  // Where the address says days that are none, the page is that of an address without any.
  const opened = from === null && to === null ? openingPeriod(programme, extent) : null;
  return toScope(view.filter, opened ?? defaultPeriod(programme, extent));
}

/**
 * Asks the dataset for what the profile lets be seen of the scope, which is what the page looks at unless another is given. The page is not ready meanwhile.
 * An answer that is `evident` is not waited for.
 */
export function useAnswer<Asked extends readonly unknown[], Value>(
  { name, answer: compute }: Answering<Asked, Value>,
  given: NoInfer<Asked>,
  other?: Scope,
  evident?: NoInfer<Value>,
): Computed<Value> {
  const own = useScope();
  const scope = other ?? own;
  const { dataset, counter, remote } = useDataset();
  const programme = useProgramme();
  const profile = useProfile();
  const known = useKnownData();
  // An answer for another profile is never shown meanwhile.
  const asked = [name, ...given, profile];
  const digest = dataset.state === 'ready' ? dataset.digest : null;
  const answers = dataset.state === 'ready' ? dataset.answers : null;
  const answer = useQuery({
    queryKey: ['computed', digest, scope, asked],
    queryFn: async ({ signal }): Promise<Told<Value>> => {
      if (remote !== null) return toldBy(await remote.ask({ name, scope, asked: given }, signal));
      if (answers !== null) return toldIn(answers, scope, asked);
      const own = untilAborted(counter, signal, digest);
      return orUntold(compute({ counter: own, scope, programme, profile, known, digest: digest ?? '' }, ...given));
    },
    enabled: digest !== null,
    ...(evident !== undefined && { initialData: { value: evident } }),
    // The answer to another question has another shape.
    placeholderData: (previous, before) =>
      JSON.stringify(before?.queryKey.at(-1)) === JSON.stringify(asked) ? previous : undefined,
  });
  useBusy(answer.isPending || answer.isPlaceholderData);
  if (answer.isError) {
    return { state: 'failed', message: answer.error.message, retry: () => void answer.refetch() };
  }
  if (answer.data === undefined || digest === null) return { state: 'loading' };
  if (answer.data === 'unpublished') return { state: 'unpublished' };
  const { value } = answer.data;
  return value === null ? { state: 'hidden' } : { state: 'ready', value, isRefreshing: answer.isPlaceholderData };
}

/** An answer kept: `null` when nothing may be told; or that a site, which publishes answers alone, does not publish this one. */
export type Told<Value> = { readonly value: Value | null } | 'unpublished';

/** What a coarsened dataset would tell wrongly, it does not publish. */
async function orUntold<Value>(computing: Promise<Value | null>): Promise<Told<Value>> {
  try {
    return { value: await computing };
  } catch (error) {
    if (error instanceof NotTold) return 'unpublished';
    throw error;
  }
}

/** What was released under the same question: whoever published it had it from the same `answer`. */
function toldIn<Value>({ answers }: PublishedAnswers, scope: Scope, asked: readonly unknown[]): Told<Value> {
  const key = answerKey(scope, asked);
  return Object.hasOwn(answers, key) ? { value: answers[key] as Value | null } : 'unpublished';
}

/** What was released elsewhere, by the same `answer` of that name. */
function toldBy<Value>(answer: RemoteAnswer): Told<Value> {
  return answer.state === 'unpublished' ? 'unpublished' : { value: answer.value as Value | null };
}

/** Names an answer by all that it depends on but the dataset. */
export function answerKey(scope: Scope, asked: readonly unknown[]): string {
  return hashKey([scope, asked]);
}

/** The same counter, for a question that is dropped when nobody waits for its answer. */
function untilAborted(counter: Counter, signal: AbortSignal, digest: string | null): Counter {
  if (named.digest !== digest) named = { digest };
  const { tells, toWithhold } = counter;
  return {
    count: async (questions) => counter.count(questions, signal),
    ...(tells && { tells }),
    dataset: named,
    ...(toWithhold && { toWithhold: untilAborted(toWithhold, signal, digest) }),
  };
}

/** Stands for the dataset last looked at. */
let named: { readonly digest: string | null } = { digest: null };
