import type { Scope } from '../../model/address/filter.ts';
import type { Opportunities, OpportunityCount } from '../../model/figure/answers/pathway.ts';
import { evidences, opportunityTypes } from '../../model/dataset/vocabulary.ts';
import { everyRow, type FactMeasure } from '../define/algebra.ts';
import type { Counter, Tally, TallyRow } from './counter.ts';
import { countBy } from './questions.ts';
import { among, spread } from './row.ts';

const measures: readonly FactMeasure[] = [
  { count: 'rows', of: 'opportunity', where: everyRow },
  { count: 'people', of: 'opportunity', where: everyRow },
];

/** Opportunities of the period as events and as people, by type and by who vouches for them; people are counted again at each level. */
export async function opportunities(counter: Counter, scope: Scope): Promise<Opportunities> {
  const [total = [], byType = [], byEvidence = [], aDay = []] = await counter.count([
    countBy(scope, [], measures),
    countBy(scope, ['type'], measures),
    countBy(scope, ['evidence'], measures),
    { form: 'tabulate', people: { key: 'most-in-a-day', mark: { of: 'opportunity', where: everyRow } }, scope },
  ]);
  return {
    period: scope.period,
    total: countOf(total[0], ''),
    byType: inOrder(byType, opportunityTypes),
    byEvidence: inOrder(byEvidence, evidences),
    sameDay: among(spread(aDay), 2, Infinity),
  };
}

function countOf(row: TallyRow | undefined, key: string): OpportunityCount {
  return { key, events: row?.counts[0] ?? 0, people: row?.counts[1] ?? 0 };
}

/** Every kind, those without any too, then what is not stated. */
function inOrder(rows: Tally, kinds: readonly string[]): readonly OpportunityCount[] {
  const found = (key: string | null): TallyRow | undefined => rows.find(({ keys }) => (keys[0] ?? null) === key);
  const unknown = found(null);
  return [
    ...kinds.map((kind) => countOf(found(kind), kind)),
    ...(unknown === undefined ? [] : [countOf(unknown, 'unknown')]),
  ];
}
