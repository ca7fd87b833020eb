import type { City } from '../model/place/city.ts';
import { distanceKm } from './distance.ts';
import { gains, pairsWithin } from './gains.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Places, placesOf } from './places.ts';

/** A commune where a session would bring people within reach. */
export interface NextPlace {
  readonly city: City;
  /** Inhabitants within reach of it, and neither of a session held nor of a place before it in the list: they add up. */
  readonly gained: number;
  /** The nearest commune where a session was held, km as the crow flies; `null` where none was. */
  readonly nearest: { readonly city: City; readonly km: number } | null;
}

interface Asked {
  /** How far people go to a session, km. */
  readonly km: number;
  /** Places wanted. */
  readonly count: number;
  /** The least distance between two of them, km. */
  readonly apart: number;
}

/** Rounds of exchanges after the first choice: more change little. */
const ROUNDS = 2;

/**
 * Communes that together bring most inhabitants within `km` of a session, beside the sessions held in `heldCodes` (INSEE codes): the one that brings
 * most, then the one that brings most of those left, and so on (greedy cover: at least 63 % of what the best set brings, Nemhauser, Wolsey and Fisher
 * 1978, where no distance between them is asked); then each is exchanged for any that brings more beside the others. Fewer than asked where nobody
 * is left, or where no commune is far enough. Most people gained first.
 */
export function nextPlaces(
  gazetteer: Gazetteer,
  heldCodes: Iterable<string>,
  { km, count, apart }: Asked,
): readonly NextPlace[] {
  const places = placesOf(gazetteer.cities);
  const held = [...new Set(heldCodes)].flatMap((code) => gazetteer.city(code) ?? []);
  const everybody = Float64Array.from(places.cities, ({ population }) => population);
  const unreached = without(places, everybody, held, km);
  // Found once, for a choice asks for what each place brings some twenty times.
  const pairs = pairsWithin(places, km);
  let chosen: readonly City[] = [];
  const findBeside = (others: readonly City[]): City | null => {
    const gained = gains(pairs, without(places, unreached, others, km));
    return most(places, gained, (city) => others.every((other) => distanceKm(other, city) >= apart));
  };
  while (chosen.length < count) {
    const found = findBeside(chosen);
    if (found === null) break;
    chosen = [...chosen, found];
  }
  for (let round = 0, isBetter = chosen.length > 1; isBetter && round < ROUNDS; round += 1) {
    isBetter = false;
    for (const one of chosen) {
      const others = chosen.filter((each) => each !== one);
      const found = findBeside(others) ?? one;
      isBetter ||= found !== one;
      chosen = [...others, found];
    }
  }
  return inOrder(places, unreached, chosen, km).map((each) => ({ ...each, nearest: nearestOf(each.city, held) }));
}

/** Inhabitants left of each place when those within `km` of some cities are taken out. */
function without(places: Places, people: Float64Array, cities: readonly City[], km: number): Float64Array {
  return people.map((each, index) => {
    const place = places.cities[index];
    if (each === 0 || place === undefined) return 0;
    return cities.some((city) => distanceKm(city, place) <= km) ? 0 : each;
  });
}

/** The commune that brings most people, of those allowed; the first INSEE code of several; `null` where none brings anybody. */
function most({ cities }: Places, gained: Float64Array, isAllowed: (city: City) => boolean): City | null {
  let found: { readonly city: City; readonly own: number } | null = null;
  for (const [index, city] of cities.entries()) {
    const own = gained[index] ?? 0;
    const isMore = found === null || own > found.own || (own === found.own && city.code < found.city.code);
    if (own > 0 && isMore && isAllowed(city)) found = { city, own };
  }
  return found?.city ?? null;
}

/** The cities of a set, each with what it brings beside those before it: the one that brings most first. */
function inOrder(
  places: Places,
  unreached: Float64Array,
  set: readonly City[],
  km: number,
): readonly { readonly city: City; readonly gained: number }[] {
  const sum = (people: Float64Array): number => people.reduce((total, each) => total + each, 0);
  const [first, ...others] = set
    .map((city) => ({ city, left: without(places, unreached, [city], km) }))
    .map(({ city, left }) => ({ city, left, gained: sum(unreached) - sum(left) }))
    .toSorted((a, b) => b.gained - a.gained || (a.city.code < b.city.code ? -1 : 1));
  if (first === undefined) return [];
  const rest = inOrder(
    places,
    first.left,
    others.map(({ city }) => city),
    km,
  );
  return [{ city: first.city, gained: first.gained }, ...rest];
}

function nearestOf(city: City, held: readonly City[]): NextPlace['nearest'] {
  const all = held.map((each) => ({ city: each, km: distanceKm(city, each) }));
  return all.toSorted((a, b) => a.km - b.km)[0] ?? null;
}
