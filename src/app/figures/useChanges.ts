import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { overlapping, useComparison } from '../address/useComparison.ts';
import { factsOf } from '../../metrics/define/indicators.ts';
import { besideNow } from '../../metrics/release/besideNow.ts';
import { useProfile } from '../address/view.ts';
import { samePeriod } from '../../model/time/period.ts';
import { useScope } from './useComputed.ts';
import { type Figures, useFigures } from './useFigures.ts';

/** A figure now and in the period compared, over as many days. */
export interface Changed {
  readonly now: Released<Figure>;
  readonly before: Released<Figure>;
  /** In the period compared everybody was new by construction: the data begins there. */
  readonly isAllNew: boolean;
}

interface Manner {
  /** Both are sent to somebody: never exact, whatever the page shows. */
  readonly isSent?: boolean;
}

/** How each of some indicators changed, `whole` being the figures of the page, which hold them; nothing when there is nothing to compare with, or not yet. */
export function useChanges(
  ids: readonly IndicatorId[],
  whole: Figures,
  { isSent = false }: Manner = {},
): (id: IndicatorId) => Changed | undefined {
  const { compared, own, other } = useComparison();
  const extent = useExtent();
  const isFirst = extent !== null && other.period.from <= extent.from;
  const page = useScope();
  const shown = useProfile();
  const profile = isSent && shown === 'internal' ? 'press' : shown;
  const requests = compared.state === 'compared' ? ids.map((indicator) => ({ indicator, by: null })) : [];
  const isWhole = samePeriod(own.period, page.period);
  const cut = useFigures(isWhole ? [] : requests, own, { beside: [page], isSent });
  const before = useFigures(requests, other, { beside: overlapping(other, [own, page]), isSent });
  const now = isWhole ? whole : cut;
  return (id) => {
    if (compared.state !== 'compared' || now.state !== 'ready' || before.state !== 'ready') return undefined;
    const [one, two] = [now, before].map(({ measured }) =>
      measured.find(({ indicator, by }) => indicator === id && by === null),
    );
    if (one === undefined || two === undefined) return undefined;
    return {
      now: one.total,
      before: besideNow(two.total, one.total, one.unit, { profile }),
      isAllNew: isFirst && factsOf(id).isOnceInTime === true,
    };
  };
}
