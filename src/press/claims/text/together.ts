import { type Base, baseKey } from '../base.ts';
import type { Read } from '../state.ts';

/** What the parts of a sum are about together, to be counted again: towns, departments or towns by department that differ while nothing else does; `null` where they may overlap or differ otherwise. */
export function together(parts: readonly Read[]): Base | null {
  const bases = parts.flatMap(({ found }) => found.bases.slice(0, 1));
  const [first] = bases;
  if (first === undefined || bases.length < parts.length || parts.length < 2) return null;
  const [subject] = parts.map(({ found }) => JSON.stringify([found.subjects[0], found.isShare, found.change]));
  const isAlike = parts.every(
    ({ found }) =>
      found.stopped === null && JSON.stringify([found.subjects[0], found.isShare, found.change]) === subject,
  );
  if (!isAlike) return null;
  const nowhere = { cities: [], departments: [], elsewhere: false };
  const isElsewhere = (base: Base): boolean => base.elsewhere;
  if (bases.some((base) => baseKey({ ...base, ...nowhere }) !== baseKey({ ...first, ...nowhere }))) return null;
  if (bases.some(isElsewhere)) return null;
  for (const by of ['cities', 'departments'] as const) {
    const other = by === 'cities' ? 'departments' : 'cities';
    const named = bases.flatMap((base) => base[by]);
    const isApart = new Set(named).size === named.length;
    if (isApart && bases.every((base) => base[by].length > 0 && base[other].length === 0))
      return { ...first, [by]: named };
  }
  return null;
}
