import fc from 'fast-check';
import { everything, type Scope } from '../../src/model/address/filter.ts';
import { tablesOf } from '../support/tables.ts';
import { epcis, type World } from './oracle.ts';

const days = ['2019-02-14', '2019-02-15', '2019-03-31', '2019-04-01', '2020-02-14', '2020-02-15'];
const cities = ['34172', '30189', '34057', null];
const themes = ['CV', "l'emploi", null];
const genders = ['F', 'M', null];
const presence = fc.constantFrom('attended', 'attended', 'no_show', 'cancelled', 'unknown');
const person = fc.integer({ min: 0, max: 5 });
const day = fc.constantFrom(...days);

interface RawWorld {
  readonly homes: readonly (string | null)[];
  readonly genders: readonly (string | null)[];
  readonly sessions: readonly (readonly [string, string | null, string | null, boolean])[];
  readonly registrations: readonly (readonly [number | null, number, string])[];
  readonly coaching: readonly (readonly [number, string, string])[];
  readonly opportunities: readonly (readonly [number, string])[];
}

/** A few sessions of a few people, as drawn: rows that a world and its tables are built from. */
export const raw = fc.record({
  genders: fc.array(fc.constantFrom(...genders), { minLength: 6, maxLength: 6 }),
  homes: fc.array(fc.constantFrom(...cities), { minLength: 6, maxLength: 6 }),
  sessions: fc.array(fc.tuple(day, fc.constantFrom(...cities), fc.constantFrom(...themes), fc.boolean()), {
    minLength: 1,
    maxLength: 6,
  }),
  registrations: fc.uniqueArray(fc.tuple(fc.option(person), fc.nat({ max: 5 }), presence), {
    maxLength: 25,
    selector: ([who, session]) => `${who} ${session}`,
  }),
  coaching: fc.array(fc.tuple(person, day, presence), { maxLength: 8 }),
  opportunities: fc.array(fc.tuple(person, day), { maxLength: 6 }),
});

export const scope: fc.Arbitrary<Scope> = fc
  .record({
    period: fc.constantFrom({ from: '2019-02-15', to: '2020-02-15' }, { from: '2019-04-01', to: '2021-01-01' }),
    cities: fc.subarray(['34172', 'unknown']),
    themes: fc.subarray(["l'emploi", 'unknown']),
    gender: fc.subarray(['F', 'unknown'] as const),
    reserved: fc.constantFrom(null, true, false),
  })
  .map((chosen) => ({ ...everything, ...chosen }));

export function build({ genders: sexes, homes, sessions, registrations, coaching, opportunities }: RawWorld): {
  world: World;
  tables: ReturnType<typeof tablesOf>;
} {
  const kept = registrations.filter(([, session]) => session < sessions.length);
  const firstDay = (who: number | null): string | null =>
    kept
      .filter(([other, , state]) => other === who && who !== null && state === 'attended')
      .map(([, session]) => sessions[session]?.[0] ?? '')
      .sort()[0] ?? null;
  const world: World = {
    visits: kept.map(([who, session, state]) => {
      const [on = '', city = null, theme = null, reserved = false] = sessions[session] ?? [];
      const gender = who === null ? null : (sexes[who] ?? null);
      const home = who === null ? null : (homes[who] ?? null);
      return {
        person: who,
        session,
        presence: state,
        day: on,
        city,
        theme,
        reserved,
        capacity: session % 2 === 0 ? 10 + session : null,
        gender,
        home,
        firstVisit: firstDay(who) === on,
      };
    }),
    coaching: coaching.map(([who, on, state]) => ({
      person: who,
      day: on,
      presence: state,
      gender: sexes[who] ?? null,
      home: homes[who] ?? null,
    })),
    opportunities: opportunities.map(([who, on]) => ({
      person: who,
      day: on,
      presence: 'attended',
      gender: sexes[who] ?? null,
      home: homes[who] ?? null,
    })),
  };
  const tables = tablesOf({
    person: sexes.map((gender, who) => [who, gender, null, homes[who] ?? null, firstDay(who)]),
    session: sessions.map(([on, city, theme, reserved], id) => [
      id,
      on,
      null,
      city,
      null,
      null,
      `p${id % 3}`,
      theme,
      reserved,
      id % 2 === 0 ? 10 + id : null,
    ]),
    registration: kept.map(([who, session, state], line) => [who, session, state, null, null, 0, line]),
    coaching: coaching.map(([who, on, state], line) => [who, on, state, null, null, 0, line]),
    opportunity: opportunities.map(([who, on], line) => [who, on, null, null, null, null, 0, line]),
    commune: epcis.map(([city, epci]) => [city, city.slice(0, 2), 1, epci]),
  });
  return { world, tables };
}
