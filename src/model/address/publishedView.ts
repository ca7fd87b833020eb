import { atRest, readView, writeView } from './address.ts';
import { everything, type Filter, type Scope } from './filter.ts';
import type { Period } from '../time/period.ts';

/** Names what a page looks at, its days said: the query of an address, the same for the same people. */
export function viewOf({ period, ...filter }: Scope): string {
  return writeView({ ...atRest, filter: { ...filter, from: period.from, to: period.to } });
}

/** What a page is opened with to look at a view. */
export function filterOf(view: string): Filter {
  return readView(view).view.filter;
}

/** Lists that a view narrows by. */
export type NarrowedBy = 'departments' | 'cities' | 'themes' | 'partners';

/** Each period whole, then narrowed to each value, one at a time: the widest first. */
export function viewsOf(
  periods: readonly Period[],
  narrowed: Readonly<Partial<Record<NarrowedBy, readonly string[]>>>,
): readonly string[] {
  const own = Object.entries(narrowed).flatMap(([by, keys]) => keys.map((key) => ({ ...everything, [by]: [key] })));
  return [everything, ...own].flatMap(({ from: _from, to: _to, ...filter }) =>
    periods.map((period) => viewOf({ ...filter, period })),
  );
}
