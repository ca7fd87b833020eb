import { listed } from '../metrics/define/indicators.ts';
import type { Request } from '../metrics/ask/measure.ts';
import { withinData } from '../metrics/ask/withinData.ts';
import { measureReleased } from '../metrics/release/measureReleased.ts';
import type { Measured } from '../model/figure/figure.ts';
import type { IndicatorId } from '../model/figure/indicator.ts';
import type { Released } from '../model/figure/released.ts';
import { publishableIn } from '../press/kit/publishable.ts';
import { answering, type Ground, pressOf } from './answering.ts';

/** Every figure that may be said to the press, and its months. */
export const said = answering('press', async (ground) =>
  toThePress(
    ground,
    publishableIn(ground.scope).flatMap((indicator) => [
      { indicator, by: null },
      { indicator, by: 'month' as const },
    ]),
  ),
);

/** What a release says first of the hub, then of the whole. */
const ofHub: readonly IndicatorId[] = ['people'];
const ofAll: readonly IndicatorId[] = listed('draft');

/** The figures of a release: those of the hub, none where a part is looked at, and those of the whole. */
export const draft = answering('draft', async (ground) => {
  const { scope: own, programme } = ground;
  const isNarrowed = own.cities.length + own.departments.length > 0;
  const hub = { ...ground, scope: { ...own, cities: [programme.hub] } };
  return Promise.all([isNarrowed ? [] : toThePress(hub, totals(ofHub)), toThePress(ground, totals(ofAll))]);
});

function totals(indicators: readonly IndicatorId[]): readonly Request[] {
  return indicators.map((indicator) => ({ indicator, by: null }));
}

async function toThePress(
  { counter, scope: own, programme, profile, known }: Ground,
  requests: readonly Request[],
): Promise<readonly Released<Measured>[]> {
  const shape = (each: Measured): Measured => withinData(each, known);
  return measureReleased(counter, requests, own, { programme, profile: pressOf(profile), shape });
}
