import { type IndicatorId, indicatorIds } from '../../model/figure/indicator.ts';
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

/** What is asked for: an indicator by its name, which is what it means now, or a definition itself, such as one of the past. */
export function definitionOf(asked: IndicatorId | Indicator): Indicator {
  return typeof asked === 'string' ? indicator(asked) : asked;
}

/** Every indicator, in the order of the contract. */
export const indicators: readonly Indicator[] = indicatorIds.map(indicator);
