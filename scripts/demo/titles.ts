import type { Day } from '../../src/model/time/day.ts';
import type { Dice } from './dice.ts';
import { type Lottery, lottery } from './lottery.ts';
import { jobWorkshops, type Workshop, workshops } from './workshops.ts';

const anyWorkshop = lottery(workshops, ({ weight }) => weight);
const jobWorkshop = lottery(jobWorkshops, ({ weight }) => weight);

/** Chooses workshops so that a day, a city and a title name one session. */
export function titles(chance: Dice): (day: Day, city: string | null, forJobs: boolean) => Workshop {
  const taken = new Set<string>();
  const isFree = (day: Day, city: string | null, label: string): boolean => !taken.has(`${day} ${city} ${label}`);
  return (day, city, forJobs) => {
    const workshop = untaken(forJobs ? jobWorkshop : anyWorkshop, chance, (label) => isFree(day, city, label));
    taken.add(`${day} ${city} ${workshop.label}`);
    return workshop;
  };
}

function untaken(choices: Lottery<Workshop>, chance: Dice, isFree: (label: string) => boolean): Workshop {
  for (let group = 1; ; group += 1) {
    for (let attempt = 0; attempt < 2 * choices.size; attempt += 1) {
      const workshop = choices.draw(chance);
      const label = group === 1 ? workshop.label : `${workshop.label}, groupe ${group}`;
      if (isFree(label)) return { ...workshop, label };
    }
  }
}
