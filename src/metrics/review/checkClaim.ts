import type { Scope } from '../../model/address/filter.ts';
import type { Claim } from '../../model/address/figureLink.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Proof } from '../../model/figure/proof.ts';
import { definitionThen, type PastDefinition } from '../define/definitionHistory.ts';
import { measure } from '../ask/measure.ts';
import { prove } from './prove.ts';
import type { Query } from '../ask/row.ts';

interface Ground {
  readonly query: Query;
  readonly scope: Scope;
  readonly programme: Programme;
  readonly digest: string;
  readonly history: readonly PastDefinition[];
}

/** Computes again a figure that was said once, by what its indicator means now and, when that changed, by what it meant then; in one statement. */
export async function checkClaim(claim: Claim, { query, scope, programme, digest, history }: Ground): Promise<Proof> {
  const past = definitionThen(claim, history);
  const asked = [claim.indicator, ...(past === null ? [] : [past.was])];
  const [now, before] = await measure(
    query,
    asked.map((indicator) => ({ indicator, by: null })),
    scope,
    { programme },
  );
  return prove(claim, { figure: now?.total ?? { state: 'undefined' }, before: before?.total ?? null, digest });
}
