import { madeOf, nobody } from '../../../metrics/release/released.ts';
import type { Asked, Told } from './valueOf.ts';

/** Something that answers anything, and notes what it is asked. */
export function noting(): { readonly told: Told; readonly asked: () => readonly Asked[] } {
  const asked = new Map<string, Asked>();
  const shown = madeOf(nobody, () => ({ state: 'shown', value: 2, numerator: 2, denominator: 3, unknown: 0 }) as const);
  return {
    told: (each) => {
      asked.set(JSON.stringify(each), each);
      return {
        total: shown,
        cell: (key) => (key === 'unknown' ? madeOf(shown, (own) => ({ ...own, value: 0 })) : shown),
        cells: [],
      };
    },
    asked: () => [...asked.values()],
  };
}
