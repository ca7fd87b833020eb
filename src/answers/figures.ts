import type { Request } from '../metrics/ask/measure.ts';
import { withinData } from '../metrics/ask/withinData.ts';
import { measureReleased } from '../metrics/release/measureReleased.ts';
import type { Scope } from '../model/address/filter.ts';
import type { Measured } from '../model/figure/figure.ts';
import { answering } from './answering.ts';

/** Indicators as they may be seen, and in other scopes shown beside them; `isSent` to somebody, they are never exact. */
export const figures = answering(
  'figures',
  async (ground, requests: readonly Request[], beside: readonly Scope[], isSent: boolean) =>
    measureReleased(ground.counter, requests, ground.scope, {
      programme: ground.programme,
      profile: isSent && ground.profile === 'internal' ? 'press' : ground.profile,
      shape: (each: Measured): Measured => withinData(each, ground.known),
      beside,
    }),
);
