import type { Day } from '../../../src/model/time/day.ts';
import { addressBook } from './emails.ts';
import { birthRegister, drawAge } from './ages.ts';
import { type Dice, dice } from '../dice.ts';
import { firstNames } from './firstNames.ts';
import { lastNames } from './lastNames.ts';
import { phoneBook } from './phones.ts';
import type { Plan } from '../plan.ts';
import { drawPortrait } from './portrait.ts';
import type { Participant } from '../registrations.ts';
import type { Identity, Person } from '../state.ts';

/** One person per plan, in the order of the plans. `someone` makes a person no registration knows. */
export interface Population {
  readonly participants: readonly Participant[];
  readonly someone: () => Person;
}

export function makePeople(seed: number, plans: readonly Plan[], opening: Day): Population {
  const chance = dice(seed, 'people');
  const nextPhone = phoneBook(dice(seed, 'phones'));
  const nextEmail = addressBook(dice(seed, 'emails'));
  const register = birthRegister();
  const families = new Map<number, Person[]>();
  let id = 0;

  function meet(plan: Plan | null): Person {
    const { gender, occupation, birth } = drawPortrait(chance, opening);
    const relatives = plan?.family == null ? [] : (families.get(plan.family) ?? []);
    const [relative] = relatives;
    const firstName = chance.pick(
      firstNames[gender].filter((name) => !relatives.some((other) => other.firstName === name)),
    );
    const lastName = relative?.lastName ?? chance.pick(lastNames);
    const day = register(firstName, lastName, birth);
    const identity = relative?.identity ?? identify(chance, plan, () => nextEmail(firstName, lastName), nextPhone, day);
    const form = plan?.visits.some(({ where }) => where.some((place) => place !== 'hub')) ?? false;
    const person: Person = {
      id: (id += 1),
      firstName,
      lastName,
      identity,
      age:
        identity.kind === 'birth'
          ? { kind: 'date', birth: day }
          : plan === null
            ? { kind: 'none' }
            : drawAge(chance, day, opening, form, isOnce(plan)),
      gender: plan === null || chance.chance(0.04) ? null : gender,
      occupation: plan === null || chance.chance(0.07) ? null : occupation,
    };
    if (plan?.family != null) families.set(plan.family, [...relatives, person]);
    return person;
  }

  return { participants: plans.map((plan) => ({ plan, person: meet(plan) })), someone: () => meet(null) };
}

function identify(
  chance: Dice,
  plan: Plan | null,
  email: () => string,
  nextPhone: () => string | null,
  birth: Day,
): Identity {
  if (plan?.family != null) return { kind: 'family', email: email() };
  const share = chance.share();
  if (share < 0.06) return { kind: 'birth', birth };
  const phone = share < 0.26 ? nextPhone() : null;
  if (share < 0.16 && phone !== null) return { kind: 'phone', phone };
  return { kind: 'email', email: email(), phone };
}

function isOnce({ visits }: Plan): boolean {
  const [only, another] = visits;
  return another === undefined && only !== undefined && only.more === 0 && only.where.length === 1;
}
