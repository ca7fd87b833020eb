import type { Base } from '../base.ts';
import type { Rank } from '../context.ts';
import type { Subject } from '../reading.ts';
import type { Missing, Told, Value } from './valueOf.ts';

/** The place of a town, a department or a month among those of its kind, the greatest first; those that tie share theirs. */
export function rankOf({ indicator }: Subject, base: Base, { by, key, without }: Rank, told: Told): Value | Missing {
  const answer = told({ indicator, by, base });
  if (answer === 'outside') return answer;
  const own = answer.cell(key);
  if (own.state !== 'shown') return own.state;
  const others = answer.cells.filter((cell) => cell.key !== 'unknown' && cell.key !== without);
  // One that is withheld may be the greatest.
  if (others.some(({ figure }) => figure.state === 'withheld')) return 'withheld';
  const before = others.filter(({ figure }) => figure.state === 'shown' && figure.value > own.value);
  const value = before.length + 1;
  return { value, lowest: value, counts: null };
}
