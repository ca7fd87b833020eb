import { coming as countComing } from '../metrics/ask/coming.ts';
import { loyalty } from '../metrics/ask/loyalty.ts';
import { rhythm } from '../metrics/ask/rhythm.ts';
import { releaseComing, releaseLoyalty } from '../metrics/release/releasePeople.ts';
import { releaseRhythm } from '../metrics/release/releasePlaces.ts';
import { answering } from './answering.ts';

/** How people come: new or back, once or often. */
export const coming = answering('coming', async ({ counter, scope, programme, profile }) =>
  releaseComing(await countComing(counter, scope), { profile, scope, programme }),
);

/** When sessions are held, and how often people come, `null` where nothing may be told of it. */
export const habits = answering('habits', async ({ counter, scope, programme, profile }) => {
  const [slots, own] = await Promise.all([rhythm(counter, scope), loyalty(counter, scope)]);
  return {
    rhythm: releaseRhythm(slots, { profile }),
    loyalty: releaseLoyalty(own, { profile, scope, programme }),
  };
});
