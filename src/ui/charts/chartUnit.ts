import type { IntlShape } from 'react-intl';
import type { Unit } from '../../model/figure/indicator.ts';

/** The unit of an axis or a table: a plural word. */
export function chartUnit(unit: Unit, messages: IntlShape): string {
  return messages.formatMessage({ id: `unit.${unit}` }, { count: 2 });
}
