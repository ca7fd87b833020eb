import type { Grid } from '../../bytes/grid.ts';
import { guessField } from '../fields.ts';
import { fold } from '../../words/fold.ts';

/** More rows are no list of sessions or of people that another sheet refers to. */
const MOST = 20_000;

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly tells: { readonly who: boolean; readonly when: boolean };
}

/**
 * The sheets of a workbook, those joined that only together say who came and when: the rows of one refer to the other by a key that is there once.
 * What the other says is added to each row; it is no table of its own any more.
 */
export function linked(grids: readonly Grid[]): readonly Grid[] {
  if (grids.length < 2 || grids.some(({ title, length }) => title === null || length > MOST)) return grids;
  const tables = grids.map(tableOf);
  const between = joinedBetween(grids, tables);
  if (between !== null) return between;
  for (const [child, own] of tables.entries())
    for (const [parent, other] of tables.entries()) {
      if (child === parent || own === null || other === null) continue;
      if (isWhole(own) || isWhole(other) || !isWhole(own, other)) continue;
      const key = keyOf(own, other);
      const grid = grids[child];
      if (key !== null && grid !== undefined)
        return grids.flatMap((each, index) =>
          index === parent ? [] : index === child ? [joined(grid, own, other, key)] : [each],
        );
    }
  return grids;
}

/** A sheet that says neither, whose rows refer to one of people and to one of sessions, each by a column of its own: both are added to it. */
function joinedBetween(grids: readonly Grid[], tables: readonly (Table | null)[]): readonly Grid[] | null {
  const people = tables.findIndex((table) => table?.tells.who === true && !table.tells.when);
  const sessions = tables.findIndex((table) => table?.tells.when === true && !table.tells.who);
  const [who, when] = [tables[people], tables[sessions]];
  if (who === undefined || who === null || when === undefined || when === null) return null;
  for (const [index, own] of tables.entries()) {
    const grid = grids[index];
    if (own === null || grid === undefined || own.tells.who || own.tells.when) continue;
    const found = keysBetween(own, who, grids[people]?.title ?? '', when, grids[sessions]?.title ?? '');
    if (found === null) continue;
    const first = joined(grid, own, who, found[0]);
    const grown = tableOf(first);
    if (grown === null) continue;
    const both = joined(first, grown, when, found[1]);
    return grids.flatMap((each, at) => (at === people || at === sessions ? [] : at === index ? [both] : [each]));
  }
  return null;
}

type Key = readonly [number, number];

/** The columns that refer to people and to sessions: called like those they refer to, and told apart by what their sheets are called. */
function keysBetween(
  own: Table,
  who: Table,
  people: string,
  when: Table,
  sessions: string,
): readonly [Key, Key] | null {
  const toPeople = referring(own, who, people);
  const toSessions = referring(own, when, sessions);
  for (const one of toPeople) for (const other of toSessions) if (one[0] !== other[0]) return [one, other];
  return null;
}

/** Those called after their sheet first: « id personne » of the sheet « Personnes ». */
function referring(own: Table, other: Table, title: string): readonly Key[] {
  const found = own.header.flatMap((header, at) =>
    other.header.flatMap((each, there): readonly Key[] => {
      const [long, short] = [fold(header), fold(each)];
      const isCalled = long === short || names(long, short) || names(short, long);
      return long !== '' && isCalled && refers(own, at, other, there) ? [[at, there]] : [];
    }),
  );
  const stem = fold(title).slice(0, 5);
  const isOfSheet = ([at]: Key): boolean => stem !== '' && fold(own.header[at] ?? '').includes(stem);
  return [...found.filter(isOfSheet), ...found.filter((key) => !isOfSheet(key))];
}

function isWhole(...tables: readonly Table[]): boolean {
  return tables.some(({ tells }) => tells.who) && tables.some(({ tells }) => tells.when);
}

function tableOf(grid: Grid): Table | null {
  const [header, ...rows] = [...grid.records(() => null)].map(({ cells }) => cells);
  if (header === undefined || rows.length === 0) return null;
  const fields = new Set(header.map(guessField));
  const who = ['last_name', 'full_name', 'email', 'first_name'].some((field) => fields.has(field as never));
  return { header, rows, tells: { who, when: fields.has('session_date') } };
}

/** The columns by which the rows of a table name those of another: « _parent_index » and « _index », or one name that both have. */
function keyOf(own: Table, other: Table): readonly [number, number] | null {
  for (const [at, header] of own.header.entries()) {
    const name = fold(header);
    const parent = name === 'parent index' ? 'index' : name === 'submission id' ? 'id' : name;
    const there = other.header.findIndex((each) => fold(each) === parent);
    if (there === -1 || name === '' || name === 'index') continue;
    if (isOwnNumber(own, at)) continue;
    if (refers(own, at, other, there)) return [at, there];
  }
  // « Code séance » and « Code », « Séance » and « N° séance »: one says of what.
  if (!own.tells.who) return null;
  for (const [at, header] of own.header.entries())
    for (const [there, each] of other.header.entries()) {
      const [long, short] = [fold(header), fold(each)];
      if (
        long !== 'index' &&
        !isOwnNumber(own, at) &&
        (names(long, short) || names(short, long)) &&
        refers(own, at, other, there)
      )
        return [at, there];
    }
  return null;
}

/** The number of a row in its own sheet is no reference to another. */
function isOwnNumber({ header, rows }: Table, at: number): boolean {
  const isNumber = /^(id|n|no|num|numero|code|ref|cle|key)$/.test(fold(header[at] ?? ''));
  return isNumber && new Set(rows.map((cells) => cells[at]?.trim() ?? '')).size === rows.length;
}

function names(long: string, short: string): boolean {
  return short !== '' && ` ${long} `.includes(` ${short} `);
}

/** Whether most rows of a table name, in one column, a row of the other, none of which has the name of another. */
function refers(own: Table, at: number, other: Table, there: number): boolean {
  const keys = other.rows.map((cells) => cells[there]?.trim() ?? '').filter((key) => key !== '');
  const referred = own.rows.map((cells) => cells[at]?.trim() ?? '').filter((key) => key !== '');
  const known = new Set(keys);
  if (known.size !== keys.length || referred.length === 0) return false;
  return referred.filter((key) => known.has(key)).length * 10 >= referred.length * 9;
}

function joined(grid: Grid, own: Table, other: Table, [at, there]: readonly [number, number]): Grid {
  const names = new Set(own.header.map(fold));
  const added = other.header.flatMap((header, index) => (index === there || names.has(fold(header)) ? [] : [index]));
  const byKey = new Map(other.rows.map((cells) => [cells[there]?.trim() ?? '', cells]));
  const width = own.header.length;
  return {
    ...grid,
    warnings: [...grid.warnings, 'linked_sheets'],
    *records(wanted) {
      let isHeader = true;
      for (const record of grid.records(wanted)) {
        const more = isHeader ? other.header : byKey.get(record.cells[at]?.trim() ?? '');
        isHeader = false;
        const cells = Array.from({ length: width }, (_, index) => record.cells[index] ?? '');
        yield { ...record, cells: [...cells, ...added.map((index) => more?.[index] ?? '')] };
      }
    },
  };
}
