import fc from 'fast-check';
import { everything, type Scope } from '../../src/model/address/filter.ts';
import { sortFacts } from '../../src/model/dataset/sortFacts.ts';
import type { Table } from '../../src/model/dataset/table.ts';
import { evidences, genders, occupations, opportunityTypes, presences } from '../../src/model/dataset/vocabulary.ts';
import { tablesOf } from '../support/tables.ts';

const days = [
  '2018-12-31',
  '2019-02-15',
  '2019-02-16',
  '2019-03-31',
  '2019-04-01',
  '2019-12-30',
  '2020-02-14',
  '2020-02-15',
];
const cities = ['34172', '30189', '12202'];
const somebody = fc.nat({ max: 6 });
const somebodyOrNot: fc.Arbitrary<number | null> = fc.option(somebody);
const orNot = <Value>(values: readonly Value[]): fc.Arbitrary<Value | null> => fc.option(fc.constantFrom(...values));
const age = fc.option(fc.tuple(fc.integer({ min: 6, max: 80 }), fc.nat({ max: 12 })));

const registered = (
  state: fc.Arbitrary<(typeof presences)[number]>,
  lengths: { readonly minLength?: number; readonly maxLength: number },
): fc.Arbitrary<
  readonly (readonly [
    number | null,
    number,
    (typeof presences)[number],
    readonly [number, number] | null,
    number | null,
  ])[]
> =>
  fc.uniqueArray(fc.tuple(somebodyOrNot, fc.nat({ max: 6 }), state, age, orNot([0, 45, 90])), {
    ...lengths,
    selector: ([who, session]) => `${who} ${session}`,
  });

export const rows = fc.record({
  people: fc.array(fc.tuple(orNot(genders), orNot(occupations), orNot(cities)), { minLength: 7, maxLength: 7 }),
  sessions: fc.array(
    fc.tuple(
      fc.constantFrom(...days),
      orNot([540, 599, 840]),
      orNot(cities),
      orNot(['Hôtel', 'Médiathèque']),
      orNot(['Pôle', "Ville d'Alès"]),
      orNot(['CV', "l'emploi"]),
      orNot([true, false]),
      orNot([0, 4, 10]),
    ),
    { minLength: 1, maxLength: 7 },
  ),
  // Few, of any kind; or enough people who came for what follows a visit, and who came twice, to be there.
  registrations: fc.oneof(
    registered(fc.constantFrom('attended', 'attended', ...presences), { maxLength: 40 }),
    registered(fc.constant('attended'), { minLength: 16, maxLength: 40 }),
  ),
  coaching: fc.array(fc.tuple(fc.option(somebody), fc.constantFrom(...days), fc.constantFrom(...presences), age), {
    maxLength: 12,
  }),
  opportunities: fc.array(
    fc.tuple(fc.option(somebody), fc.constantFrom(...days), orNot(opportunityTypes), orNot(evidences), age),
    {
      maxLength: 10,
    },
  ),
});

type Rows = typeof rows extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const bounds = (told: readonly [number, number] | null): readonly [number | null, number | null] =>
  told === null ? [null, null] : [told[0], told[0] + told[1]];

export function tablesFrom({ people, sessions, registrations, coaching, opportunities }: Rows): readonly Table[] {
  const kept = registrations.filter(([, session]) => session < sessions.length);
  const firstDay = (who: number): string | null =>
    kept
      .flatMap(([other, session, state]) =>
        other === who && state === 'attended' ? [sessions[session]?.[0] ?? ''] : [],
      )
      .toSorted()[0] ?? null;
  return sortFacts(
    tablesOf({
      person: people.map(([gender, occupation, home], who) => [who + 1, gender, occupation, home, firstDay(who)]),
      session: sessions.map(([day, start, city, venue, partner, theme, reserved, capacity], id) => [
        id + 10,
        day,
        start,
        city,
        city?.slice(0, 2) ?? null,
        venue,
        partner,
        theme,
        reserved,
        capacity,
      ]),
      registration: kept.map(([who, session, state, told, minutes], line) => [
        who === null ? null : who + 1,
        session + 10,
        state,
        ...bounds(told),
        0,
        line,
        minutes,
      ]),
      coaching: coaching.map(([who, day, state, told], line) => [
        who === null ? null : who + 1,
        day,
        state,
        ...bounds(told),
        1,
        line,
      ]),
      opportunity: opportunities.map(([who, day, type, evidence, told], line) => [
        who === null ? null : who + 1,
        day,
        type,
        evidence,
        ...bounds(told),
        2,
        line,
      ]),
      commune: [
        ['34172', '34', 300_000, 243400017],
        ['30189', '30', 150_000, 243000643],
        ['34057', '34', 20_000, 243400017],
      ],
      near: [
        ['34172', '34172'],
        ['34172', '34057'],
        ['30189', '30189'],
      ],
    }),
  );
}

export const scope: fc.Arbitrary<Scope> = fc
  .record({
    period: fc.constantFrom(
      { from: '2019-02-15', to: '2020-02-15' },
      { from: '2019-04-01', to: '2021-01-01' },
      { from: '2019-02-15', to: '2019-03-01' },
    ),
    cities: fc.subarray([...cities, 'unknown'], { maxLength: 2 }),
    departments: fc.subarray(['34', 'unknown']),
    themes: fc.subarray(["l'emploi", 'unknown']),
    partners: fc.subarray(["Ville d'Alès", 'unknown']),
    gender: fc.subarray(['F', 'unknown'] as const),
    age: fc.subarray(['18-24', '25-64', 'unknown']),
    occupation: fc.subarray(['jobseeker', 'unknown'] as const),
    reserved: fc.constantFrom(null, null, true, false),
  })
  .chain((all) =>
    fc
      .subarray(['cities', 'departments', 'themes', 'partners', 'gender', 'age', 'occupation', 'reserved'] as const, {
        maxLength: 2,
      })
      .map((used) => ({
        ...everything,
        period: all.period,
        ...Object.fromEntries(used.map((name) => [name, all[name]])),
      })),
  );
