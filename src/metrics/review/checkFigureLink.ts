import type { Scope } from '../../model/address/filter.ts';
import type { LinkedFigure } from '../../model/address/figureLink.ts';
import type { Profile } from '../../model/address/address.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Proof } from '../../model/figure/proof.ts';
import { definitionThen, type PastDefinition } from '../define/definitionHistory.ts';
import { releaseProof, saidAs } from '../release/releaseProof.ts';
import { measureReleased } from '../release/measureReleased.ts';
import { figureAt } from '../ask/figureAt.ts';
import { prove } from './prove.ts';
import type { Counter } from '../ask/counter.ts';

interface Ground {
  readonly counter: Counter;
  readonly scope: Scope;
  readonly programme: Programme;
  /** Who looks: what was said is not told to be right, nor by how much it is not, to somebody whom the figure is withheld from. */
  readonly profile: Profile;
  readonly digest: string;
  readonly history: readonly PastDefinition[];
}

/** Computes again a figure that was said once, by what its indicator means now and, when that changed, by what it meant then; in one statement. */
export async function checkFigureLink(
  linked: LinkedFigure,
  { counter, scope, programme, profile, digest, history }: Ground,
): Promise<Released<Proof>> {
  const past = definitionThen(linked, history);
  const asked = [linked.indicator, ...(past === null ? [] : [past.was])];
  const [now, before] = await measureReleased(
    counter,
    asked.map((indicator) => ({ indicator, by: linked.step?.by ?? null })),
    scope,
    { programme, profile },
  );
  const step = linked.step ?? null;
  const figures = [now, before].flatMap((each) => (each === undefined ? [] : [figureAt(each, step)]));
  const figure = now === undefined ? { state: 'undefined' as const } : figureAt(now, step);
  return releaseProof(
    prove(saidAs(linked, profile), { figure, before: before === undefined ? null : figureAt(before, step), digest }),
    figures,
    profile,
  );
}
