import { tour } from '../metrics/ask/tour.ts';
import { releaseMoved } from '../metrics/release/releasePlaces.ts';
import { whatMoved } from '../metrics/review/whatMoved.ts';
import type { Scope } from '../model/address/filter.ts';
import { answering } from './answering.ts';

/** What changed attendances since another scope; `null` where none is compared. */
export const moved = answering('moved', async ({ counter, scope, programme, profile }, before: Scope | null) => {
  if (before === null) return null;
  const tours = await Promise.all([tour(counter, before), tour(counter, scope)]);
  return releaseMoved(whatMoved(...tours), tours, { profile, scope, programme });
});
