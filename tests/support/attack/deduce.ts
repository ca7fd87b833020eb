import { factsOf } from '../../../src/metrics/define/indicators.ts';
import { THRESHOLD } from '../../../src/metrics/define/threshold.ts';
import type { Scope } from '../../../src/model/address/filter.ts';
import type { Measured } from '../../../src/model/figure/figure.ts';
import { isTimeBreakdown } from '../../../src/model/time/timeKey.ts';
import { boundsOf, type Relation } from './bounds.ts';
import { type Counted, HUB, isEvent, isOfScope, isRows, nameOf, toldBy } from './cells.ts';

/** A table in one scope, as it is and as it is released. */
export interface Shown {
  readonly scope: Scope;
  readonly exact: Measured;
  readonly released: Measured;
}

export interface Pinned {
  readonly name: string;
  readonly is: number;
  readonly low: number;
  readonly high: number;
}

const portraits = new Set<string | null>(['gender', 'age', 'occupation']);
const isPortrait = (criterion: string): boolean => portraits.has(criterion.split('=')[0] ?? '');

/** The counts of 1 to 10, and what so few people did, that a reader of all these tables knows to within fewer than the threshold; and how many are withheld. */
export function deduce(tables: readonly Shown[]): {
  readonly pinned: readonly Pinned[];
  readonly targets: number;
  readonly withheld: number;
} {
  const facts = new Map<string, Counted>();
  const told = new Map<string, number>();
  const truth = new Map<string, number>();
  const targets = new Set<string>();
  const relations: { terms: Map<string, number>; least: number; most: number }[] = [];
  const relate = (terms: readonly (readonly [string, number])[], least = 0, most = 0): void => {
    const all = new Map<string, number>();
    for (const [name, sign] of terms) all.set(name, (all.get(name) ?? 0) + sign);
    relations.push({ terms: all, least, most });
  };
  for (const { scope, exact, released } of tables) {
    const [own, seen] = [toldBy(exact, scope), toldBy(released, scope)];
    const shown = new Map(seen.map(({ counted, value }) => [nameOf(counted), value]));
    for (const { counted, value } of own) {
      const name = nameOf(counted);
      facts.set(name, counted);
      if (value !== null) truth.set(name, value);
      const open = shown.get(name);
      if (open !== null && open !== undefined) told.set(name, open);
    }
    // Everybody knows where, when and with whom nothing was held.
    for (const { counted, value } of own) {
      const isOpen = counted.criteria.every((each) => !isPortrait(each));
      if (value === 0 && isOpen && (isRows(counted.base) || counted.base === 'people') && !isEvent(counted.base))
        told.set(nameOf(counted), 0);
    }
    const { by } = exact;
    if (by === null) continue;
    for (const part of ['count', 'whole'] as const) {
      const parts = own.filter((each) => each.key !== '' && each.part === part);
      const [total] = own.filter((each) => each.key === '' && each.part === part);
      const base = total?.counted.base ?? '';
      if (total === undefined || parts.length === 0 || (isOfScope(base) && !isEvent(base))) continue;
      // Whose appointments are those of a place depends on who came there in the period.
      if (isEvent(base) && (total.counted.place !== '' || total.counted.criteria.length > 0)) continue;
      const isTime = isTimeBreakdown(by);
      const adds =
        (isRows(base) && (!isEvent(base) || isTime)) ||
        (portraits.has(by) && !isEvent(base)) ||
        (isTime && factsOf(exact.indicator).isOnceInTime === true && base === 'new-people');
      const sum = [[nameOf(total.counted), -1] as const, ...parts.map(({ counted }) => [nameOf(counted), 1] as const)];
      // A cell of which nothing can be said, as the inhabitants of an unknown place, is not nobody.
      const isAll = exact.cells.every(({ figure }) => figure.state !== 'undefined');
      if (adds && isAll) relate(sum);
      else if (!isEvent(base) || isTime) {
        if (isAll) relate(sum, 0, Infinity);
        for (const { counted } of parts)
          relate(
            [
              [nameOf(total.counted), 1],
              [nameOf(counted), -1],
            ],
            0,
            Infinity,
          );
      }
    }
  }
  tileTime(facts, relate);
  nestPlaces(facts, truth, relate);
  link(facts, relate);
  for (const [name, counted] of facts) {
    const people = isEvent(counted.base) ? Infinity : (truth.get(nameOf({ ...counted, base: 'people' })) ?? Infinity);
    const is = truth.get(name);
    const few = (count: number): boolean => count > 0 && count < THRESHOLD;
    if (is !== undefined && is > 0 && (few(is) || few(people))) targets.add(name);
  }
  const unknown = [...facts.keys()].filter((name) => !told.has(name));
  const known: Relation[] = relations.flatMap(({ terms, least, most }) => {
    if (!holds(terms, least, most, truth))
      throw new Error(
        `does not hold: ${JSON.stringify([...terms].map(([name, sign]) => [name, sign, truth.get(name)]))} ${least} ${most}`,
      );
    let sum = 0;
    const open = new Map<string, number>();
    for (const [name, sign] of terms) {
      const value = told.get(name);
      if (value === undefined) open.set(name, sign);
      else sum += sign * value;
    }
    return open.size === 0 ? [] : [{ terms: open, low: least - sum, high: most - sum }];
  });
  const bare = [...targets]
    .filter((name) => told.has(name))
    .map((name): Pinned => {
      const value = told.get(name) ?? 0;
      return { name, is: value, low: value, high: value };
    });
  const bounds = boundsOf(
    [...targets].filter((name) => !told.has(name)),
    known,
    truth,
  );
  const narrow = [...bounds].flatMap(([name, { low, high }]): readonly Pinned[] =>
    high - low < THRESHOLD ? [{ name, is: truth.get(name) ?? NaN, low, high }] : [],
  );
  return { pinned: [...bare, ...narrow], targets: targets.size, withheld: unknown.length };
}

function holds(
  terms: ReadonlyMap<string, number>,
  least: number,
  most: number,
  truth: ReadonlyMap<string, number>,
): boolean {
  let sum = 0;
  for (const [name, sign] of terms) {
    const value = truth.get(name);
    if (value === undefined) return true;
    sum += sign * value;
  }
  return sum >= least && sum <= most;
}

type Relate = (terms: readonly (readonly [string, number])[], least?: number, most?: number) => void;

/** Periods side by side make longer ones. */
function tileTime(facts: ReadonlyMap<string, Counted>, relate: Relate): void {
  const lines = new Map<string, Counted[]>();
  for (const counted of facts.values()) {
    const key = `${counted.base} | ${counted.place} | ${counted.criteria.join(' ')}`;
    lines.set(key, [...(lines.get(key) ?? []), counted]);
  }
  for (const line of lines.values()) {
    const [{ base, criteria, place } = { base: '', criteria: [], place: '' }] = line;
    if (criteria.some((each) => each.startsWith('age='))) continue;
    if (isOfScope(base) && !isEvent(base)) continue;
    if (isEvent(base) && (place !== '' || criteria.length > 0)) continue;
    for (const whole of line) {
      const inside = line.filter(
        (each) => each !== whole && each.period.from >= whole.period.from && each.period.to <= whole.period.to,
      );
      if (!isRows(base))
        for (const each of inside)
          relate(
            [
              [nameOf(whole), 1],
              [nameOf(each), -1],
            ],
            0,
            Infinity,
          );
      if (inside.length === 0) continue;
      for (const most of [false, true]) {
        const tiles: Counted[] = [];
        let at = whole.period.from;
        while (at < whole.period.to) {
          const next = inside
            .filter(({ period }) => period.from === at)
            .toSorted((a, b) => (most ? -1 : 1) * (a.period.to < b.period.to ? -1 : 1))[0];
          if (next === undefined) break;
          tiles.push(next);
          at = next.period.to;
        }
        if (at !== whole.period.to) continue;
        const sum = [[nameOf(whole), -1] as const, ...tiles.map((each) => [nameOf(each), 1] as const)];
        if (isRows(base) || base === 'new-people') relate(sum);
        else relate(sum, 0, Infinity);
      }
    }
  }
}

/** Towns make departments. */
function nestPlaces(facts: ReadonlyMap<string, Counted>, truth: ReadonlyMap<string, number>, relate: Relate): void {
  const groups = new Map<string, Counted[]>();
  for (const counted of facts.values()) {
    if (counted.place.includes('+') || isEvent(counted.base) || isOfScope(counted.base)) continue;
    const key = nameOf({ ...counted, place: '' });
    groups.set(key, [...(groups.get(key) ?? []), counted]);
  }
  for (const group of groups.values()) {
    for (const department of group.filter(({ place }) => place.startsWith('d'))) {
      const towns = group.filter(({ place }) => place.startsWith(`c${department.place.slice(1)}`));
      for (const town of towns)
        relate(
          [
            [nameOf(department), 1],
            [nameOf(town), -1],
          ],
          0,
          Infinity,
        );
      const sum = [[nameOf(department), -1] as const, ...towns.map((town) => [nameOf(town), 1] as const)];
      // Whether all of its towns are among them, a reader sees in the lists.
      const isAll = holds(new Map(sum), 0, 0, truth);
      if (towns.length > 0 && isRows(department.base)) relate(sum, isAll ? 0 : -Infinity, 0);
    }
    const [region] = group.filter(({ place }) => place === '');
    if (region !== undefined)
      for (const part of group)
        if (part !== region)
          relate(
            [
              [nameOf(region), 1],
              [nameOf(part), -1],
            ],
            0,
            Infinity,
          );
  }
}

/** Counts of the same cell: nobody comes without being there, and the parts of an answer. */
function link(facts: ReadonlyMap<string, Counted>, relate: Relate): void {
  for (const counted of facts.values()) {
    const own = nameOf(counted);
    const other = (base: string, criterion?: string): string | null => {
      const criteria = criterion === undefined ? counted.criteria : [...counted.criteria, criterion].sort();
      const name = nameOf({ ...counted, base, criteria });
      return facts.has(name) ? name : null;
    };
    const atMost = (name: string | null): void => {
      if (name !== null)
        relate(
          [
            [name, 1],
            [own, -1],
          ],
          0,
          Infinity,
        );
    };
    if (counted.base === 'people') {
      atMost(other('attendances'));
      for (const criterion of counted.criteria)
        atMost(nameIn(facts, { ...counted, criteria: counted.criteria.filter((each) => each !== criterion) }));
    }
    if (counted.base === 'attendances')
      for (const criterion of counted.criteria)
        atMost(nameIn(facts, { ...counted, criteria: counted.criteria.filter((each) => each !== criterion) }));
    if (counted.base.includes('"seen_at_hub","equals":false')) {
      const [people, hub] = [other('people'), nameIn(facts, { ...counted, base: 'people', place: `c${HUB}` })];
      if (people !== null && hub !== null && counted.place === '')
        relate([
          [people, 1],
          [hub, -1],
          [own, -1],
        ]);
    }
    if (counted.base === 'new-people' || counted.base === 'elsewhere-people') atMost(other('people'));
    for (const [base, name] of [
      ['women-share', 'gender'],
      ['job-seeker-share', 'occupation'],
    ] as const) {
      if (counted.base !== `base of ${base}`) continue;
      atMost(other('people'));
      const [people, missing] = [other('people'), other('people', `${name}=unknown`)];
      if (people !== null && missing !== null)
        relate([
          [people, 1],
          [own, -1],
          [missing, -1],
        ]);
    }
    if (counted.base === 'base of no-show-rate') {
      const [attendances, missed] = [other('attendances'), other('no-shows')];
      if (attendances !== null && missed !== null)
        relate([
          [attendances, 1],
          [missed, 1],
          [own, -1],
        ]);
    }
  }
}

function nameIn(facts: ReadonlyMap<string, Counted>, counted: Counted): string | null {
  const name = nameOf(counted);
  return facts.has(name) ? name : null;
}
