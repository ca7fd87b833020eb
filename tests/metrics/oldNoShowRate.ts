import { everyRow, is } from '../../src/metrics/define/algebra.ts';
import type { PastDefinition } from '../../src/metrics/define/definitionHistory.ts';

/** As if the base of the no-show rate had once been every registration. */
export const oldNoShowRate: PastDefinition = {
  since: '2020-03-01',
  was: {
    id: 'no-show-rate',
    unit: 'share',
    numerator: { count: 'rows', of: 'visit', where: is('presence', 'no_show') },
    denominator: { count: 'rows', of: 'visit', where: everyRow },
  },
  reason: 'rule',
};
