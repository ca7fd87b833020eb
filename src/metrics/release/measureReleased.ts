import type { Scope } from '../../model/address/filter.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Counter } from '../ask/counter.ts';
import { measure, type Request } from '../ask/measure.ts';
import type { Terms } from './protect.ts';
import { released } from './released.ts';

let protecting: typeof import('./protect.ts') | null = null;

/** Figures as a profile lets them be seen: as they are for those who hold the files. What protects them is fetched when the public is shown any. */
export async function measureReleased(
  counter: Counter,
  requests: readonly Request[],
  scope: Scope,
  terms: Terms,
): Promise<readonly Released<Measured>[]> {
  const { programme, profile, shape = (measured) => measured } = terms;
  if (profile === 'internal' || requests.length === 0)
    return (await measure(counter, requests, scope, { programme })).map((each) => released(shape(each)));
  // Waited for once: what is asked in one tick later is one call.
  protecting ??= await import('./protect.ts');
  return protecting.protect(counter, requests, scope, terms);
}
