import { ABSENT } from '../../model/dataset/table.ts';
import { alone, eachWith, type Trails } from './exposure.ts';
import { attributes, generalise, type Losses, type Visible } from './generalise.ts';

/**
 * Blanks answers in place, as `generalise` does, until nobody is alone at a visit (day and city) with what is visible of them either: home and
 * occupation first, then age, then gender. Whoever was the only visitor of a day and a city stays so, with nothing visible. Gives how many people lost each.
 */
export function foldAlone(visible: Visible, trails: Trails, k: number): Losses {
  const before = Object.fromEntries(attributes.map((each) => [each, visible[each].slice()])) as unknown as Visible;
  let isStable = false;
  while (!isStable) {
    generalise(visible, k);
    isStable = true;
    for (const attribute of attributes) {
      const portrait = (person: number): string => attributes.map((each) => visible[each][person]).join(' ');
      for (const person of alone(trails, (each, { visits }) => eachWith(visits, portrait(each)))) {
        if (visible[attribute][person] === ABSENT) continue;
        visible[attribute][person] = ABSENT;
        isStable = false;
      }
    }
  }
  return Object.fromEntries(
    attributes.map((each) => [
      each,
      visible[each].reduce((sum, value, person) => sum + Number(value !== before[each][person]), 0),
    ]),
  ) as unknown as Losses;
}
