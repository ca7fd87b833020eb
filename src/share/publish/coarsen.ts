import { type Grain, monthBegun, programmeYearOf } from '../../model/publication/grain.ts';
import { pickRows, valuesOf, withColumns } from '../../model/dataset/rowsOf.ts';
import { ABSENT, type Table } from '../../model/dataset/table.ts';
import { type Day, fromDayNumber, toDayNumber } from '../../model/time/day.ts';
import type { Period } from '../../model/time/period.ts';
import { permutation } from './permutation.ts';

interface Coarsening {
  readonly grain: Grain;
  readonly opening: Day;
  readonly extent: Period;
  /** From 0 to 1, to draw an order that tells nothing. */
  readonly random: () => number;
}

/**
 * Canonical tables as a coarser dataset has them. By month: the days are the first of a part of a month (`monthBegun`), hours are dropped, and rows stand in an order
 * that does not give days away. By year: each programme year of a person is somebody else, whose first day ever is not known.
 */
export function coarsened(tables: readonly Table[], { grain, opening, extent, random }: Coarsening): readonly Table[] {
  const cut = grain.trails === 'whole' ? tables : cutTrails(tables, opening);
  return grain.days === 'day' ? cut : byMonth(cut, { opening, extent, random });
}

function byMonth(tables: readonly Table[], { opening, extent, random }: Omit<Coarsening, 'grain'>): readonly Table[] {
  const begun = eachOnce((day: number) => toDayNumber(monthBegun(fromDayNumber(day), opening, extent)));
  const known = (days: Int32Array): Int32Array => days.map((day) => (day === ABSENT ? ABSENT : begun(day)));
  return tables.map((table) => {
    switch (table.name) {
      case 'person':
        return withColumns(table, { first_day: known(valuesOf(table, 'first_day')) });
      case 'session': {
        const shuffled = pickRows(table, permutation(table.rows, random));
        const start = new Int32Array(table.rows).fill(ABSENT);
        return withColumns(shuffled, { day: known(valuesOf(shuffled, 'day')), start });
      }
      case 'coaching':
      case 'opportunity': {
        const shuffled = pickRows(table, permutation(table.rows, random));
        return withColumns(shuffled, { day: known(valuesOf(shuffled, 'day')) });
      }
      default:
        return table;
    }
  });
}

/** Tables in which whoever came in two programme years is two people. */
function cutTrails(tables: readonly Table[], opening: Day): readonly Table[] {
  const named = (name: string): Table => {
    const found = tables.find((each) => each.name === name);
    if (found === undefined) throw new TypeError(`no table ${name}`);
    return found;
  };
  const yearOf = eachOnce((day: number) => toDayNumber(programmeYearOf(opening, fromDayNumber(day)).from));
  const session = named('session');
  const days = valuesOf(session, 'day');
  const dayOf = new Map(Array.from(valuesOf(session, 'session_id'), (id, row) => [id, days[row] ?? ABSENT]));
  const ids = new Map<string, number>();
  const originals: number[] = [];
  const idOf = (person: number, day: number): number => {
    if (person === ABSENT) return ABSENT;
    const name = `${person} ${day === ABSENT ? '' : yearOf(day)}`;
    const known = ids.get(name) ?? originals.push(person) - 1;
    ids.set(name, known);
    return known;
  };
  const facts = (['registration', 'coaching', 'opportunity'] as const).map((name) => {
    const table = named(name);
    const own =
      name === 'registration'
        ? valuesOf(table, 'session_id').map((id) => dayOf.get(id) ?? ABSENT)
        : valuesOf(table, 'day');
    return withColumns(table, {
      person_id: valuesOf(table, 'person_id').map((person, row) => idOf(person, own[row] ?? ABSENT)),
    });
  });
  const person = named('person');
  const rowOf = new Map(Array.from(valuesOf(person, 'person_id'), (id, row) => [id, row]));
  const rows = Int32Array.from(originals, (id) => rowOf.get(id) ?? ABSENT);
  return [
    pickRows(person, rows, {
      person_id: Int32Array.from(rows, (_, id) => id),
      first_day: new Int32Array(rows.length).fill(ABSENT),
    }),
    session,
    ...facts,
    ...tables.filter(({ name }) => name === 'commune' || name === 'near'),
  ];
}

/** The same, worked out once for each number. */
function eachOnce(of: (number: number) => number): (number: number) => number {
  const found = new Map<number, number>();
  return (number) => {
    const value = found.get(number) ?? of(number);
    found.set(number, value);
    return value;
  };
}
