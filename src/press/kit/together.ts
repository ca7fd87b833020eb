import type { IndicatorId } from '../../model/figure/indicator.ts';
import { type Phrase, toPhrase } from '../wording/phrase.ts';
import type { Qualifier, Wording } from '../wording/quantity.ts';
import { isRound } from '../wording/roundings.ts';
import { holds } from '../wording/wording.ts';

/** A count and what it counts. */
export interface Counted {
  readonly indicator: IndicatorId;
  readonly value: number;
}

/** A whole and its parts in one sentence. */
export interface Together {
  readonly whole: Phrase;
  readonly parts: readonly Phrase[];
}

/**
 * Words a whole and its parts with one rounding. Rounded parts still make the whole when the values do, and no part exceeds it;
 * where no rounding can do that, every number is said as it is.
 */
export function wordTogether(whole: Counted, parts: readonly Counted[]): Together {
  const largest = Math.max(1, whole.value, ...parts.map(({ value }) => value));
  const first = 10 ** Math.floor(Math.log10(largest));
  for (let step = first; step > 1; step /= 10) {
    const rounded = roundAll(whole, parts, step);
    if (rounded !== null) return rounded;
  }
  return { whole: exactly(whole), parts: parts.map(exactly) };
}

function roundAll(whole: Counted, parts: readonly Counted[], step: number): Together | null {
  const round = ({ value }: Counted): number => Math.round(value / step) * step;
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const roundTotal = parts.reduce((sum, part) => sum + round(part), 0);
  if (parts.length > 0 && total === whole.value && roundTotal !== round(whole)) return null;
  if (parts.some((part) => part.value <= whole.value && round(part) > round(whole))) return null;
  const [said, ...others] = [whole, ...parts].map((each) => word(each, round(each)));
  if (said === undefined || said === null) return null;
  const shown = others.filter((phrase) => phrase !== null);
  return shown.length === parts.length ? { whole: said, parts: shown } : null;
}

function word({ indicator, value }: Counted, round: number): Phrase | null {
  if (round === 0 && value > 0) return null;
  const qualifier: Qualifier = value === round ? 'exact' : value < round ? 'nearly' : 'over';
  const wording: Wording = { qualifier, quantity: { kind: 'count', value: round } };
  return isRound(round) && holds(wording, value) ? toPhrase(indicator, wording) : null;
}

function exactly({ indicator, value }: Counted): Phrase {
  return toPhrase(indicator, { qualifier: 'exact', quantity: { kind: 'count', value } });
}
