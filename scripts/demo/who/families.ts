import type { Dice } from '../dice.ts';
import type { Plan, Visit } from '../plan.ts';

/** Neighbours of the list who each come once, to the same place, are now and then one family of two or three. */
export function withFamilies(plans: readonly (readonly Visit[])[], chance: Dice): readonly Plan[] {
  const result: Plan[] = [];
  let families = 0;
  let size = 0;
  for (const visits of plans) {
    const before = result.at(-1);
    const alike =
      before !== undefined && comesOnce(visits) && comesOnce(before.visits) && samePlace(visits, before.visits);
    if (alike && before.family !== null && size < 3 && chance.chance(0.35)) {
      size += 1;
      result.push({ visits, family: before.family });
    } else if (alike && before.family === null && chance.chance(0.04)) {
      families += 1;
      size = 2;
      result[result.length - 1] = { ...before, family: families };
      result.push({ visits, family: families });
    } else {
      result.push({ visits, family: null });
    }
  }
  return result;
}

function comesOnce(visits: readonly Visit[]): boolean {
  const [only, another] = visits;
  return another === undefined && only !== undefined && only.comes && only.more === 0 && only.where.length === 1;
}

function samePlace(a: readonly Visit[], b: readonly Visit[]): boolean {
  return a[0]?.where[0] === b[0]?.where[0] && a[0]?.year === b[0]?.year;
}
