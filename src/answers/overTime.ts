import { measure } from '../metrics/ask/measure.ts';
import { monthsOf } from '../metrics/ask/monthsOf.ts';
import { measureReleased } from '../metrics/release/measureReleased.ts';
import { releaseCurves } from '../metrics/release/releaseCurves.ts';
import { onlyInternal } from '../metrics/release/released.ts';
import { anniversary as tellAnniversary } from '../metrics/review/anniversary.ts';
import { curves as countCurves } from '../metrics/review/curves.ts';
import { trend } from '../metrics/stats/trend.ts';
import { everything, toScope } from '../model/address/filter.ts';
import type { Measured } from '../model/figure/figure.ts';
import type { Period } from '../model/time/period.ts';
import { answering, pressOf } from './answering.ts';

const months = (['people', 'new-people'] as const).map((indicator) => ({ indicator, by: 'month' as const }));

/** New, active and cumulative people. */
export const curves = answering('curves', async ({ counter, scope, programme, profile, known }) => {
  const [found, released] = await Promise.all([
    countCurves(counter, scope, known.extent ?? scope.period, { programme }),
    measureReleased(counter, months, scope, { programme, profile }),
  ]);
  return releaseCurves(found, released, { profile, scope, programme });
});

/** Where the people of each partner tend, by whole months. */
export const partnerTrends = answering('partner-trends', async ({ counter, scope, programme, known }) => {
  const found = await monthsOf(counter, 'partner', scope, known.extent, { programme });
  return new Map([...found].map(([key, people]) => [key, trend(people)]));
});

/** What an anniversary is told with. */
export const anniversary = answering('anniversary', async ({ counter, scope, programme, profile, known }) =>
  known.extent === null
    ? null
    : tellAnniversary(counter, scope, { programme, profile: pressOf(profile), extent: known.extent }),
);

/** The opportunities of some years, as this version of the data knows them. */
export const vintage = answering('vintage', async ({ counter, programme, profile }, years: readonly Period[]) =>
  onlyInternal({ profile }, async () =>
    Promise.all(
      years.map(async (year) => {
        const [events, people] = await measure(
          counter,
          [
            { indicator: 'opportunities', by: null },
            { indicator: 'opportunity-people', by: null },
          ],
          toScope(everything, year),
          { programme },
        );
        const value = (each: Measured | undefined): number => (each?.total.state === 'shown' ? each.total.value : 0);
        return { period: year, opportunities: value(events), people: value(people) };
      }),
    ),
  ),
);
