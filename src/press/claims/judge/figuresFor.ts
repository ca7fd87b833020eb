import type { Profile } from '../../../model/address/address.ts';
import type { Scope } from '../../../model/address/filter.ts';
import type { Figure, Measured } from '../../../model/figure/figure.ts';
import type { Released } from '../../../model/figure/released.ts';
import { overlaps, type Period } from '../../../model/time/period.ts';
import type { Programme } from '../../../model/place/programme.ts';
import type { Request } from '../../../metrics/ask/measure.ts';
import { measureReleased } from '../../../metrics/release/measureReleased.ts';
import { nobody } from '../../../metrics/release/released.ts';
import type { Counter } from '../../../metrics/ask/counter.ts';
import { type Base, baseKey } from '../base.ts';
import { askedOnce } from './askedOnce.ts';
import { type Asked, HUB, type OfBase, type Told } from './valueOf.ts';

interface Standpoint {
  readonly programme: Programme;
  readonly profile: Profile;
  /** The period that a text is about when it does not say. */
  readonly period: Period;
  /** The days of the data; `null` when there are none. */
  readonly extent: Period | null;
  /** Figures where nothing is known of what the data does not hold. */
  readonly shape?: (measured: Measured) => Measured;
}

const missing: Released<Figure> = { state: 'undefined' };
const nothing: Released<OfBase> = { total: missing, cell: () => missing, cells: [] };

/** Figures by base (`baseKey`); or that the data say nothing of its days. */
export type ByBase = ReadonlyMap<string, readonly Measured[] | 'outside'>;

/** What is told of everything asked, as a profile lets it be said. */
export async function figuresFor(counter: Counter, asked: readonly Asked[], setting: Standpoint): Promise<Told> {
  return toldBy(await figuresByBase(counter, asked, setting));
}

/** The figures of everything asked, as a profile lets them be said: one statement for each base. */
export async function figuresByBase(
  counter: Counter,
  asked: readonly Asked[],
  setting: Standpoint,
): Promise<Released<ByBase>> {
  const bases = new Map<string, { readonly base: Base; readonly requests: Map<string, Request> }>();
  for (const { indicator, by, base } of asked) {
    const own = bases.get(baseKey(base)) ?? { base, requests: new Map<string, Request>() };
    own.requests.set(`${indicator} ${by ?? ''}`, { indicator, by });
    bases.set(baseKey(base), own);
  }
  const found = new Map<string, readonly Released<Measured>[] | 'outside'>();
  // What protects a figure asks for its neighbours, which other bases ask for too.
  const once = askedOnce(counter);
  for (const [key, { base, requests }] of bases) {
    const scope = scopeOf(base, setting);
    found.set(key, scope === null ? 'outside' : await measureReleased(once, [...requests.values()], scope, setting));
  }
  return found;
}

export function toldBy(found: Released<ByBase>): Told {
  return ({ indicator, by, base }) => {
    const measured = found.get(baseKey(base));
    if (measured === 'outside') return 'outside';
    const own = measured?.find((each) => each.indicator === indicator && each.by === by);
    if (own === undefined) return nothing;
    return {
      total: own.total,
      cell: (key) => own.cells.find((cell) => cell.key === key)?.figure ?? (own.by === 'weekday' ? missing : nobody),
      cells: own.cells,
    };
  };
}

/** The scope of a base; `null` when the data say nothing of its days. */
export function scopeOf(
  base: Base,
  { period, extent, programme }: Pick<Standpoint, 'period' | 'extent' | 'programme'>,
): Scope | null {
  const own = base.period ?? period;
  if (extent === null || !overlaps(own, extent)) return null;
  const { themes, partners, gender, age, occupation, reserved, departments } = base;
  const cities = base.cities.map((code) => (code === HUB ? programme.hub : code));
  return { period: own, cities, departments, themes, partners, gender, age, occupation, reserved };
}
