import type { Day } from '../../model/time/day.ts';
import type { LinkedFigure } from '../../model/address/figureLink.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Indicator } from './algebra.ts';
import { definitionKey } from './definitionKey.ts';

/** Why an indicator came to mean something else: the rule of counting, what the exports say, or a mistake of ours. */
type Reason = 'rule' | 'source' | 'mistake';

/** What an indicator meant until a day; what it means now is in its family. */
export interface PastDefinition {
  /** The first day of the definition that came after. */
  readonly since: Day;
  readonly was: Indicator;
  readonly reason: Reason;
}

/** A definition that changes leaves here what it was, so that the links that carry its figures can still be checked. The newest change first. */
export const definitionHistory: readonly PastDefinition[] = [];

/** What an indicator meant before, the newest change first. */
export function changesOf(id: IndicatorId, history: readonly PastDefinition[]): readonly PastDefinition[] {
  return history.filter(({ was }) => was.id === id).toSorted((a, b) => (a.since < b.since ? 1 : -1));
}

/** The past definition that a figure was said with; `null` when it is that of now, or one that was never published. */
export function definitionThen(
  { indicator, definition }: Pick<LinkedFigure, 'indicator' | 'definition'>,
  history: readonly PastDefinition[],
): PastDefinition | null {
  if (definition === definitionKey(indicator)) return null;
  return changesOf(indicator, history).find(({ was }) => definitionKey(was) === definition) ?? null;
}
