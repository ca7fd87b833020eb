import { addDays, type Day } from '../../src/model/time/day.ts';
import type { Period } from '../../src/model/time/period.ts';
import type { Evidence, OpportunityType } from '../../src/model/dataset/vocabulary.ts';
import { at, type Dice, dice } from './dice.ts';
import { firstDays, wasAttended } from './firstDays.ts';
import { lottery } from './lottery.ts';
import type { Appointment, Opportunity, Person, Registration } from './state.ts';

/** Opportunities of each year as parts of the people asked for; a few go to people never coached. */
const WANTED = [0.0657, 0.0574];
const UNCOACHED = 0.0007;

const types: readonly (readonly [OpportunityType, number])[] = [
  ['job', 24],
  ['short_job', 27],
  ['training', 22],
  ['apprenticeship', 6],
  ['internship', 9],
  ['business', 9],
  ['other', 3],
];
const evidences: readonly (readonly [Evidence, number])[] = [
  ['person', 46],
  ['coach', 28],
  ['partner', 14],
  ['document', 12],
];
const typeLottery = lottery(types, ([, weight]) => weight);
const evidenceLottery = lottery(evidences, ([, weight]) => weight);

/** Professional outcomes, mostly some weeks after a first honoured appointment; one person may have two, on different days. */
export function makeOpportunities(
  seed: number,
  years: readonly Period[],
  registrations: readonly Registration[],
  appointments: readonly Appointment[],
  people: number,
): readonly Opportunity[] {
  const chance = dice(seed, 'opportunities');
  const end = at(years, years.length - 1).to;
  const all: Opportunity[] = [];
  const seen = new Set<Person>();
  const add = (person: Person, day: Day): void => {
    seen.add(person);
    if (day >= end) return;
    all.push({ person, day, type: typeLottery.draw(chance)[0], evidence: evidenceLottery.draw(chance)[0] });
  };
  for (const [index, year] of years.entries()) {
    const wanted = Math.round(at(WANTED, index) * people);
    const count = (): number => all.filter(({ day }) => year.from <= day && day < year.to).length;
    let found = count();
    for (const [person, day] of drawUncoached(
      chance,
      registrations,
      appointments,
      year,
      Math.round(UNCOACHED * people),
    )) {
      add(person, addDays(day, chance.below(10)));
    }
    found = count();
    for (const [person, met] of chance.shuffle([...firstHonoured(appointments, year)])) {
      if (found >= wanted) break;
      if (seen.has(person)) continue;
      const first = addDays(met, 5 + Math.floor(chance.share() * chance.share() * 150));
      const days = chance.chance(0.11) ? [first, addDays(first, 20 + chance.below(90))] : [first];
      for (const day of days.filter((day) => day >= year.to || found < wanted)) {
        add(person, day);
        if (day < year.to) found += 1;
      }
    }
  }
  return all.sort((a, b) => (a.day === b.day ? a.person.id - b.person.id : a.day < b.day ? -1 : 1));
}

function firstHonoured(appointments: readonly Appointment[], { from, to }: Period): ReadonlyMap<Person, Day> {
  const first = new Map<Person, Day>();
  for (const { person, day, presence } of appointments) {
    if (presence === 'attended' && from <= day && day < to && !first.has(person)) first.set(person, day);
  }
  return first;
}

function drawUncoached(
  chance: Dice,
  registrations: readonly Registration[],
  appointments: readonly Appointment[],
  year: Period,
  count: number,
): readonly (readonly [Person, Day])[] {
  const coached = new Set(appointments.map(({ person }) => person));
  const arrivals = [...firstDays(registrations, year, wasAttended)].filter(
    ([person]) => !coached.has(person) && person.identity.kind !== 'family' && person.age.kind !== 'stated',
  );
  return chance.shuffle(arrivals).slice(0, count);
}
