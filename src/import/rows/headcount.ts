import type { Field } from '../../model/dataset/field.ts';
import { presences } from '../../model/dataset/vocabulary.ts';
import type { GrowingRows } from './codes/growing.ts';
import type { Pool } from './codes/texts.ts';
import { rowColumns, type RowColumn } from './rows.ts';
import { readCount } from '../words/count.ts';
import { groupSize } from '../words/personName.ts';
import { ABSENT } from '../../model/dataset/table.ts';

const ATTENDED = presences.indexOf('attended');
const UNKNOWN = presences.indexOf('unknown');
/** More people in one row are a mistake, or a file of something else. */
const MOST = 5000;

const ofPerson: ReadonlySet<RowColumn> = new Set<RowColumn>([
  'person',
  'email',
  'phone',
  'name',
  'first',
  'gender',
  'birthDay',
  'birthYear',
  'ageLow',
  'ageHigh',
  'occupation',
  'homeCity',
  'guardian',
  'sign',
]);

/**
 * Adds after the row just read one row for each other person of the group it stands for, without identity (counting rule C25). A group of nobody was
 * not there. Whoever did not come is one registration.
 */
export function headcountReader(
  positions: ReadonlyMap<Field, readonly number[]>,
  pool: Pool,
): ((cells: readonly string[], rows: GrowingRows) => void) | null {
  const [group] = positions.get('headcount') ?? [];
  const [others] = positions.get('companions') ?? [];
  const named = [...(positions.get('full_name') ?? []), ...(positions.get('last_name') ?? [])];
  if (group === undefined && others === undefined && named.length === 0) return null;
  const number = (cells: readonly string[], index: number | undefined): number | null =>
    index === undefined ? null : readCount(cells[index] ?? '');
  return (cells, rows) => {
    const last = rows.count() - 1;
    if (rows.presence.at(last) !== ATTENDED) return;
    const said = named.map((index) => groupSize(cells[index] ?? '')).find((size) => size !== null) ?? null;
    const [people, more] = [number(cells, group) ?? said, number(cells, others)];
    if ((people ?? 1) <= 1 && (more ?? 0) === 0 && people !== 0) return;
    if (people === 0 && rows.name.at(last) === ABSENT && rows.email.at(last) === ABSENT)
      rows.presence.put(last, UNKNOWN);
    const extra = Math.min(MOST, Math.max(0, (people ?? 1) - 1) + (more ?? 0));
    const ticket = pool.at(rows.ticket.at(last)) ?? pool.at(rows.email.at(last)) ?? pool.at(rows.name.at(last));
    for (let each = 1; each <= extra; each += 1) {
      const row = rows.add();
      for (const column of rowColumns) if (!ofPerson.has(column)) rows[column].put(row, rows[column].at(last));
      rows.extra.put(row, 1);
      rows.ticket.put(row, ticket === undefined ? ABSENT : pool.intern(`${ticket} +${each}`));
    }
  };
}
