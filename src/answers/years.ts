import { headlines } from '../metrics/ask/requests/overview.ts';
import { withinData } from '../metrics/ask/withinData.ts';
import { measureReleased } from '../metrics/release/measureReleased.ts';
import type { Measured } from '../model/figure/figure.ts';
import type { Period } from '../model/time/period.ts';
import { answering } from './answering.ts';

const requests = headlines.map((indicator) => ({ indicator, by: null }));

/** The headline figures of each of some periods, in their order: recounted in each, and protected with the others beside it. */
export const years = answering(
  'years',
  async ({ counter, scope, programme, profile, known }, periods: readonly Period[]) => {
    const scopes = periods.map((period) => ({ ...scope, period }));
    return Promise.all(
      scopes.map(async (own) =>
        measureReleased(counter, requests, own, {
          programme,
          profile,
          shape: (each: Measured): Measured => withinData(each, known),
          beside: scopes.filter((other) => other !== own),
        }),
      ),
    );
  },
);
