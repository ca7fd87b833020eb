import type { Period } from '../time/period.ts';
import { readView, writeView } from './address.ts';

/**
 * The query of an address that names no day, with those of a period. What was not understood stays in it, to be told. `null` where the query says
 * anything of its days, rightly or wrongly: those are its own.
 */
export function withDays(query: string, { from, to }: Period): string | null {
  const { view, bad } = readView(query);
  const says = (name: string): boolean => bad.some((each) => each.name === name);
  if (view.filter.from !== null || view.filter.to !== null || says('from') || says('to')) return null;
  if (bad.length > 0) return `${query}&${new URLSearchParams({ from, to }).toString()}`;
  return writeView({ ...view, filter: { ...view.filter, from, to } });
}
