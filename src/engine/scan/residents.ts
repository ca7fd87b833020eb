import type { TallyRow } from '../../metrics/ask/counter.ts';
import type { Measure } from '../../metrics/define/algebra.ts';
import { dimension, type DimensionId } from '../../metrics/define/dimensions.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Communes } from './columns/communes.ts';
import type { Ground } from './ground.ts';
import { allowed } from './allowed.ts';
import { keysOf } from './keys.ts';
import { ATTENDED } from './columns/registrations.ts';

type Residents = Extract<Measure, { residents: string }>['residents'];

/** Inhabitants of communes; `null` where none is known. */
export function countResidents(residents: Residents, by: DimensionId | null, ground: Ground): readonly TallyRow[] {
  const { data, selection } = ground;
  const { communes } = data;
  if (residents === 'reached') return reached(by, ground);
  if (by === null) {
    return [{ keys: [], counts: [residents === 'region' ? ofAll(communes) : ofScope(communes, selection.scope)] }];
  }
  const { area } = dimension(by);
  if (area === null || residents === 'region') throw new TypeError(`no inhabitants of ${residents} by ${by}`);
  const keys = keysOf(data, selection, [by]);
  const codes = new Set(Array.from(selection.visits(), keys.codeOf));
  const asked = new Set([...codes].map((code) => keys.labelsOf(code)[0] ?? null));
  const rows = new Map<string, number[]>();
  communes[area].forEach((key, row) => {
    if (key === null || !asked.has(key)) return;
    const own = rows.get(key) ?? [];
    rows.set(key, own);
    own.push(row);
  });
  return [...rows].map(([key, own]) => ({ keys: [key], counts: [sum(ground, own)] }));
}

function reached(by: DimensionId | null, ground: Ground): readonly TallyRow[] {
  const { data, selection } = ground;
  const { visits, sessions, communes } = data;
  const keys = keysOf(data, selection, by === null ? [] : [by]);
  const found = new Map<number, Set<number>>();
  for (const row of selection.visits()) {
    if (visits.presence[row] !== ATTENDED) continue;
    const city = sessions.city.labels[sessions.city.codes[visits.session[row] ?? 0] ?? 0] ?? null;
    const near = city === null ? undefined : communes.near.get(city);
    if (near === undefined) continue;
    const code = keys.codeOf(row);
    const own = found.get(code) ?? new Set<number>();
    found.set(code, own);
    for (const commune of near) own.add(commune);
  }
  if (by === null) return [{ keys: [], counts: [sum(ground, found.get(0) ?? []) ?? 0] }];
  return [...found].map(([code, own]) => ({ keys: keys.labelsOf(code), counts: [sum(ground, own) ?? 0] }));
}

function ofAll({ population }: Communes): number | null {
  let total: number | null = null;
  for (let row = 0; row < population.length; row += 1) {
    const people = population[row] ?? ABSENT;
    if (people !== ABSENT) total = (total ?? 0) + people;
  }
  return total;
}

/** Of the communes that the filter names. */
function ofScope({ population, coded }: Communes, { cities, departments }: Scope): number | null {
  const { city, department } = coded;
  const isIn = { city: allowed(city.labels, cities), department: allowed(department.labels, departments) };
  let total: number | null = null;
  for (let row = 0; row < population.length; row += 1) {
    const people = population[row] ?? ABSENT;
    if (people === ABSENT || isIn.city[city.codes[row] ?? 0] !== 1) continue;
    if (isIn.department[department.codes[row] ?? 0] === 1) total = (total ?? 0) + people;
  }
  return total;
}

function sum({ data }: Ground, rows: Iterable<number>): number | null {
  let total: number | null = null;
  for (const row of rows) {
    const people = data.communes.population[row] ?? ABSENT;
    if (people !== ABSENT) total = (total ?? 0) + people;
  }
  return total;
}
