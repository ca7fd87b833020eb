import { overlap as shared } from '../metrics/ask/overlap.ts';
import { tour as countTour } from '../metrics/ask/tour.ts';
import { onlyInternal } from '../metrics/release/released.ts';
import { releaseTour } from '../metrics/release/releasePlaces.ts';
import { answering } from './answering.ts';

/** Where the tour stopped, day by day. */
export const tour = answering('tour', async ({ counter, scope, profile }) =>
  releaseTour(await countTour(counter, scope), { profile }),
);

/** The people that cities share. */
export const overlap = answering('overlap', async ({ counter, scope, profile }, cities: readonly string[]) =>
  onlyInternal({ profile }, async () => shared(counter, cities, scope)),
);
