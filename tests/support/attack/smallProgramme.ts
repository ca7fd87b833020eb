import fc from 'fast-check';
import type { Table } from '../../../src/model/dataset/table.ts';
import { addDays } from '../../../src/model/time/day.ts';
import { tablesOf } from '../tables.ts';

const cities = [
  ['34172', '34'],
  ['34032', '34'],
  ['30189', '30'],
  ['12202', '12'],
] as const;
const partners = [null, 'Asso A', 'Asso B', 'Asso C'] as const;

interface Group {
  readonly city: number;
  readonly partner: number;
  readonly theme: number;
  readonly isReserved: boolean;
  readonly month: number;
  readonly people: number;
  readonly from: number;
  readonly missed: number;
}

interface Size {
  /** Groups of people, at the least and at the most. */
  readonly groups: readonly [number, number];
  /** How many times the people of the smallest programmes. */
  readonly times: number;
}

/** A year of a programme of some size: groups of people, some of them small, at four towns, with three partners and without. */
export const programmeOf = ({ groups: [minLength, maxLength], times }: Size): fc.Arbitrary<readonly Table[]> =>
  fc
    .array(
      fc.record<Group>({
        city: fc.integer({ min: 0, max: 3 }),
        partner: fc.integer({ min: 0, max: 3 }),
        theme: fc.integer({ min: 0, max: 1 }),
        isReserved: fc.boolean(),
        month: fc.integer({ min: 0, max: 11 }),
        people: fc.oneof(
          fc.integer({ min: 1, max: 10 }),
          fc.integer({ min: 11, max: 40 * times }),
          fc.integer({ min: 11, max: 40 * times }),
        ),
        from: fc.integer({ min: 0, max: 150 * times }),
        missed: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 15 })),
      }),
      { minLength, maxLength, size: 'max' },
    )
    .map(tablesFrom);

function tablesFrom(groups: readonly Group[]): readonly Table[] {
  const first = new Map<number, string>();
  const dayOf = ({ month }: Group): string => addDays('2019-02-20', 30 * month);
  const rows: (string | number | boolean | null)[][] = [];
  groups.forEach((group, index) => {
    const day = dayOf(group);
    for (let who = 0; who < group.people + group.missed; who += 1) {
      const person = group.from + who + 1;
      const isThere = who < group.people;
      if (isThere && (first.get(person) ?? day) >= day) first.set(person, day);
      rows.push([person, index + 1, isThere ? 'attended' : 'no_show', null, null, 0, rows.length + 2]);
    }
  });
  const everybody = [...new Set(rows.map(([person]) => Number(person)))].sort((a, b) => a - b);
  return tablesOf({
    person: everybody.map((person) => [
      person,
      person % 7 === 0 ? null : person % 3 === 0 ? 'M' : 'F',
      person % 5 === 0 ? null : person % 4 === 0 ? 'jobseeker' : 'employee',
      null,
      first.get(person) ?? null,
    ]),
    session: groups.map((group, index) => {
      const [city, department] = cities[group.city] ?? cities[0];
      return [
        index + 1,
        dayOf(group),
        540,
        city,
        department,
        'Salle',
        partners[group.partner] ?? null,
        `thème ${group.theme}`,
        group.isReserved,
        null,
      ];
    }),
    registration: rows.toSorted((a, b) => Number(a[0]) - Number(b[0])),
    commune: cities.map(([city, department], index) => [city, department, 10_000 * (index + 1), index + 1]),
    near: cities.map(([city]) => [city, city]),
  });
}
