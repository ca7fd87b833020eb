import type { Column, Table } from '../../../model/dataset/table.ts';
import { toCoded } from './coded.ts';
import { readCommunes } from './communes.ts';
import { lazy } from './lazy.ts';
import { readPortraits } from './portraits.ts';
import { rowOf } from './rowOf.ts';
import type { Dataset } from './rows.ts';
import { type ColumnOf, readEvents, readPeople, readSessions, readVisits } from './tables.ts';

/** Reads the canonical tables; facts must be in order of person, `bounds` are those of the bands of ages. Throws when a table or a column is missing. */
export function readTables(tables: readonly Table[], bounds: readonly number[]): Dataset {
  const column: ColumnOf = (table, name): Column => {
    const found = tables.find((each) => each.name === table)?.columns[name];
    if (found === undefined) throw new TypeError(`no column ${table}.${name}`);
    return found;
  };
  const communes = lazy(() => readCommunes(column));
  const people = readPeople(column, communes);
  const personRow = rowOf(people.id);
  const visits = readVisits(column, people, personRow);
  const portraits = lazy(() =>
    readPortraits(column('person', 'gender'), column('person', 'occupation'), visits, bounds),
  );
  return {
    visits,
    coaching: Object.assign(readEvents('coaching', column, people, personRow), {
      presence: toCoded(column('coaching', 'presence')),
    }),
    opportunity: Object.assign(readEvents('opportunity', column, people, personRow), {
      type: toCoded(column('opportunity', 'type')),
      evidence: toCoded(column('opportunity', 'evidence')),
    }),
    sessions: readSessions(column, communes),
    people,
    get portraits() {
      return portraits();
    },
    get communes() {
      return communes();
    },
  };
}
