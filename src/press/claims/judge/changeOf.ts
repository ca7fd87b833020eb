import type { Base } from '../base.ts';
import type { Change } from '../context.ts';
import type { Subject } from '../reading.ts';
import { type Missing, type Told, type Value, valueOf } from './valueOf.ts';

/** A difference between two bases, positive when it is in the sense that was said. */
export function changeOf(
  subject: Subject,
  base: Base,
  { as, sign, from }: Change,
  told: Told,
  isShare: boolean,
): Value | Missing {
  const asShare = as === 'points' || (isShare && isRate(subject));
  const [now, before] = [valueOf(subject, base, told, asShare), valueOf(subject, from, told, asShare)];
  if (typeof now === 'string') return now;
  if (typeof before === 'string') return before;
  if (now.most !== undefined || before.most !== undefined) return 'unidentified';
  if (as === 'points') return plain(sign * (now.value - before.value) * 100);
  if (before.value === 0) return 'undefined';
  return plain(as === 'times' ? now.value / before.value : (sign * (now.value - before.value)) / before.value);
}

function isRate({ category, over, within }: Subject): boolean {
  return category !== undefined || over !== undefined || within !== undefined;
}

function plain(value: number): Value {
  return { value, lowest: value, counts: null };
}
