import { at, type Dice, dice } from './dice.ts';
import { type Lottery, lottery } from './lottery.ts';
import { withFamilies } from './who/families.ts';
import type { Plan, Visit, Where } from './plan.ts';
import { nowhere, type Place, places } from './places.ts';

/** Parts of the size asked for (30 000 by default) that give the first year the figures of the origin text, and the second year invented ones. */
const FIRST = { people: 1.004, hub: 0.598, hubAndTown: 0.024, twoTowns: 0.016, neverCome: 0.085 };
const SECOND = { people: 0.868, hub: 0.56, twoPlaces: 0.04, returning: 0.25, neverCome: 0.075, lapsed: 0.3 };

/** One plan per person of the two years. */
export function makePlans(seed: number, people: number): readonly Plan[] {
  const chance = dice(seed, 'plans');
  const towns = [townsOf(1), townsOf(2)];
  const part = (share: number): number => Math.round(share * people);
  const [one, two] = [at(towns, 0), at(towns, 1)];

  const hub = part(FIRST.hub);
  const hubAndTown = part(FIRST.hubAndTown);
  const twoTowns = part(FIRST.twoTowns);
  const town = part(FIRST.people) - hub - twoTowns;
  const first: Visit[] = [
    ...times(hub - hubAndTown, () => visit(chance, 1, ['hub'])),
    ...times(hubAndTown, () => visit(chance, 1, ['hub', townIn(one, chance)])),
    ...times(twoTowns, () => visit(chance, 1, twoOf(one, chance))),
    ...times(town, () => visit(chance, 1, [one.draw(chance)])),
  ];
  const absent = times(part(FIRST.neverCome), () => visit(chance, 1, [somewhere(chance, one, FIRST.hub)], false));

  const back = chance.shuffle(first.map((_, index) => index));
  const returning = part(SECOND.people * SECOND.returning);
  const lapsed = part(SECOND.neverCome * SECOND.lapsed);
  const second = new Map<number, Visit>();
  for (const [rank, index] of back.slice(0, returning + lapsed).entries()) {
    const before = at(at(first, index).where, 0);
    const stays = chance.chance(0.9) && (before === 'hub' || before.years.includes(2));
    const where = stays ? before : somewhere(chance, two, SECOND.hub);
    second.set(index, visit(chance, 2, [where], rank < returning));
  }
  const newcomers = times(part(SECOND.people) - returning, () => {
    const where = somewhere(chance, two, SECOND.hub);
    const away = chance.chance(SECOND.twoPlaces) ? [townIn(two, chance, where)] : [];
    return visit(chance, 2, [where, ...away]);
  });
  const absentees = times(part(SECOND.neverCome) - lapsed, () =>
    visit(chance, 2, [somewhere(chance, two, SECOND.hub)], false),
  );

  const plans = [
    ...first.map((visit, index): readonly Visit[] => {
      const later = second.get(index);
      return later === undefined ? [visit] : [visit, later];
    }),
    ...[...absent, ...newcomers, ...absentees].map((visit) => [visit]),
  ];
  return withFamilies(plans, dice(seed, 'families'));
}

function visit(chance: Dice, year: number, where: readonly Where[], comes = true): Visit {
  let more = 0;
  while (more < 9 && chance.chance(comes ? 0.315 : 0.12)) more += 1;
  return { year, where, more, comes };
}

function townsOf(year: number): Lottery<Place> {
  return lottery([...places.filter(({ years }) => years.includes(year)), nowhere(year)], ({ weight }) => weight);
}

function somewhere(chance: Dice, towns: Lottery<Place>, hub: number): Where {
  return chance.chance(hub) ? 'hub' : towns.draw(chance);
}

/** A town with a name, other than the place given. */
function townIn(towns: Lottery<Place>, chance: Dice, other: Where = 'hub'): Place {
  for (;;) {
    const town = towns.draw(chance);
    if (town.city !== null && town !== other) return town;
  }
}

function twoOf(towns: Lottery<Place>, chance: Dice): readonly Where[] {
  const town = townIn(towns, chance);
  return [town, townIn(towns, chance, town)];
}

function times<Value>(count: number, make: () => Value): Value[] {
  return Array.from({ length: Math.max(0, count) }, make);
}
