import type { IntlShape } from 'react-intl';
import { indicator } from '../metrics/define/indicators.ts';
import type { IndicatorId } from '../model/figure/indicator.ts';

/** What an exported figure means, in words. */
export interface Definition {
  readonly id: IndicatorId;
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  /** How it is computed: "numerator / denominator" in words. */
  readonly formula: string;
}

/** The definitions of the indicators of an export, each once. `formula` gives the words for one, as on the page of methods. */
export function definitionsOf(
  ids: readonly IndicatorId[],
  formula: (id: IndicatorId) => string,
  messages: IntlShape,
): readonly Definition[] {
  return [...new Set(ids)].map((id) => ({
    id,
    name: messages.formatMessage({ id: `indicator.${id}` }),
    unit: messages.formatMessage({ id: `unit.${indicator(id).unit}` }, { count: 2 }),
    definition: messages.formatMessage({ id: `definition.${id}` }),
    formula: formula(id),
  }));
}
