import { type Quantity, type Qualifier, tidy, type Wording } from './quantity.ts';

/** The values a wording is true of. A limit is in unless `open` names it. */
export interface Truth {
  readonly low: number;
  readonly high: number;
  readonly open: 'none' | 'low' | 'high';
}

/** Three in a hundred: how far from N *près de*, *plus de* and *environ* may stand. */
const NEAR = 3;
const HALF_POINT = 0.005;
const POINT = 0.01;
const LITTLE_OVER_HALF = 0.55;

/** The limits of a wording, by the table "Wording of numbers" of the definitions; *environ* also leaves N itself out. */
export function truthOf({ qualifier, quantity }: Wording): Truth {
  const { value } = quantity;
  const below = tidy((value * (100 - NEAR)) / 100);
  const above = tidy((value * (100 + NEAR)) / 100);
  if (isOverHalf(qualifier, quantity)) return { low: 0.5, high: LITTLE_OVER_HALF, open: 'low' };
  const limits: Record<Exclude<Qualifier, 'exact'>, Truth> = {
    nearly: { low: below, high: value, open: 'high' },
    over: { low: value, high: above, open: 'low' },
    'slightly-over': { low: value, high: above, open: 'low' },
    about: { low: below, high: above, open: 'none' },
    under: { low: 0, high: value, open: 'high' },
    'at-least': { low: value, high: Infinity, open: 'none' },
    'at-most': { low: 0, high: value, open: 'none' },
  };
  return qualifier === 'exact' ? exactly(quantity) : limits[qualifier];
}

/**
 * Whether words are true of a value (a share from 0 to 1). `lowest` is the share when everyone unknown is counted against:
 * *plus de la moitié* needs more than half even then.
 */
export function holds(wording: Wording, value: number, lowest = value): boolean {
  const { low, high, open } = truthOf(wording);
  const seen = tidy(value);
  const inside =
    (open === 'low' ? seen > tidy(low) : seen >= tidy(low)) &&
    (open === 'high' ? seen < tidy(high) : seen <= tidy(high));
  if (!inside) return false;
  if (wording.qualifier === 'about') return seen !== tidy(wording.quantity.value);
  return !isOverHalf(wording.qualifier, wording.quantity) || tidy(lowest) > 0.5;
}

/** *Plus de la moitié* is read as *un peu plus de la moitié*: over it, and not by more than five points. */
function isOverHalf(qualifier: Qualifier, quantity: Quantity): boolean {
  const over = qualifier === 'over' || qualifier === 'slightly-over';
  return over && quantity.kind === 'share' && quantity.said !== 'percent' && quantity.value === 0.5;
}

function exactly(quantity: Quantity): Truth {
  const { value } = quantity;
  if (quantity.kind === 'count' || quantity.kind === 'ratio') return { low: value, high: value, open: 'none' };
  if ('step' in quantity) {
    return { low: tidy(value - quantity.step / 2), high: tidy(value + quantity.step / 2), open: 'high' };
  }
  const { said, denominator } = quantity;
  const margin = said === 'fraction' && (denominator === 3 || denominator === 4) ? POINT : HALF_POINT;
  return { low: tidy(value - margin), high: tidy(value + margin), open: 'none' };
}
