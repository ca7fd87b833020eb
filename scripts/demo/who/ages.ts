import { ageBands } from '../../../src/model/dataset/ageBand.ts';
import { addDays, type Day } from '../../../src/model/time/day.ts';
import { at, type Dice } from '../dice.ts';
import type { AgeAnswer, Person } from '../state.ts';

/** The brackets the forms offer are the bands of the demo programme. */
const brackets = ageBands([6, 18, 25, 35, 45, 55, 65]);

function completedYears(birth: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** How somebody answers. The ticketing tool asks for a date or a bracket; the form takes anything, `once` an age that no later row contradicts. */
export function drawAge(chance: Dice, birth: Day, opening: Day, form: boolean, once: boolean): AgeAnswer {
  const share = chance.share();
  const years = completedYears(birth, opening);
  if (share < 0.12) return { kind: 'none' };
  if (share < 0.36) return bracketOf(years);
  if (form && share < 0.5) return { kind: 'year', birthYear: Number(birth.slice(0, 4)) };
  if (form && once && share < 0.6) return { kind: 'stated', years };
  return { kind: 'date', birth };
}

function bracketOf(years: number): AgeAnswer {
  const { from, to } = at(
    brackets.filter((band) => band.from <= years),
    brackets.filter((band) => band.from <= years).length - 1,
  );
  return { kind: 'bracket', from, to };
}

/** Keeps a name and a date of birth from meaning two people: a second bearer was born the day after. */
export function birthRegister(): (firstName: string, lastName: string, birth: Day) => Day {
  const taken = new Set<string>();
  return (firstName, lastName, birth) => {
    const name = `${firstName} ${lastName}`;
    let day = birth;
    while (taken.has(`${name} ${day}`)) day = addDays(day, 1);
    taken.add(`${name} ${day}`);
    return day;
  };
}

/** Completed years on a day as far as the answer tells, or `null`. */
export function yearsOn({ age }: Person, day: Day): number | null {
  switch (age.kind) {
    case 'date':
      return completedYears(age.birth, day);
    case 'year':
      return Number(day.slice(0, 4)) - age.birthYear;
    case 'bracket':
      return age.from;
    case 'stated':
      return age.years;
    default:
      return null;
  }
}
