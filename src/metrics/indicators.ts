import { type IndicatorId, indicatorIds } from '../model/indicator.ts';
import type { Indicator } from './algebra.ts';
import { audience } from './audience.ts';
import { participation } from './participation.ts';
import { pathway } from './pathway.ts';
import { territory } from './territory.ts';

const byId = new Map([...participation, ...territory, ...audience, ...pathway].map((each) => [each.id, each]));

/** The definition of an indicator; throws for an id that no family defines. */
export function indicator(id: IndicatorId): Indicator {
  const found = byId.get(id);
  if (found === undefined) throw new TypeError(`no definition for indicator ${id}`);
  return found;
}

/** Every indicator, in the order of the contract. */
export const indicators: readonly Indicator[] = indicatorIds.map(indicator);
