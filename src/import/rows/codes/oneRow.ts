import type { Dictionary } from '../../bytes/dictionary.ts';
import type { Mapping } from '../../columns/mapping.ts';
import { groupSize } from '../../words/personName.ts';
import { sessionsIn } from '../unpivot.ts';
import { numberByCode, columnSource, type Row } from './sources.ts';

/** True for a table whose records are each one row, of one person and one session, unless a cell says otherwise. */
export function isRowByRow({ wide, severalPeople, meeting, positions }: Mapping): boolean {
  const isOfGroups = positions.has('headcount') || positions.has('companions');
  return wide.length === 0 && !severalPeople && !meeting && !positions.has('host') && !isOfGroups;
}

/** Tells the rows in which no cell says otherwise: no list of days, no name of a group with its size. */
export function oneRowReader(
  { dates, positions }: Mapping,
  dictionaries: readonly (Dictionary | undefined)[],
): (row: Row) => boolean {
  const named = [...(positions.get('full_name') ?? []), ...(positions.get('last_name') ?? [])];
  const dated = dates === 'column' || dates === 'title' ? (positions.get('session_date') ?? []).slice(0, 1) : [];
  const tests = [
    ...named.map((index) =>
      numberByCode(columnSource(index, dictionaries), (text) => Number(groupSize(text) === null)),
    ),
    ...dated.map((index) =>
      numberByCode(columnSource(index, dictionaries), (text) => Number(sessionsIn(text, dates).length < 2)),
    ),
  ];
  return (row) => tests.every((isOne) => isOne(row) === 1);
}
