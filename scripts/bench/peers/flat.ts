import { dayKey } from '../../../src/metrics/define/dimensions.ts';
import { ABSENT, type Column, type Table } from '../../../src/model/dataset/table.ts';
import { fromDayNumber } from '../../../src/model/time/day.ts';

/** What the peers are asked by, with the bucket of a day where it is one. */
export const twelve = [
  'month',
  'week',
  'quarter',
  'year',
  'weekday',
  'city',
  'department',
  'theme',
  'partner',
  'venue',
  'gender',
  'occupation',
] as const;
export type Twelve = (typeof twelve)[number];

/** One row per attendance, as wide as a library without joins wants it; codes into labels, −1 where not stated. */
export interface Flat {
  readonly rows: number;
  readonly person: Int32Array;
  readonly day: Int32Array;
  readonly codes: Readonly<Record<Twelve, Int32Array>>;
  readonly labels: Readonly<Record<Twelve, readonly string[]>>;
}

/** The attendances of canonical tables: those who did not come are left out beforehand, which spares the peers a condition. */
export function flatOf(tables: readonly Table[]): Flat {
  const column = (table: string, name: string): Column => {
    const found = tables.find((each) => each.name === table)?.columns[name];
    if (found === undefined) throw new TypeError(`no column ${name} in ${table}`);
    return found;
  };
  const rowOf = (table: string, id: string): Int32Array => {
    const { values } = column(table, id);
    const rows = new Int32Array(
      Int32Array.from(values).reduce((most, value) => Math.max(most, value), ABSENT) + 1,
    ).fill(ABSENT);
    values.forEach((value, row) => {
      if (value !== ABSENT) rows[value] = row;
    });
    return rows;
  };
  const presence = column('registration', 'presence');
  const attended = presence.type === 'category' ? presence.labels.indexOf('attended') : ABSENT;
  const kept = Int32Array.from(presence.values.keys()).filter((row) => presence.values[row] === attended);
  const [people, sessions] = [rowOf('person', 'person_id'), rowOf('session', 'session_id')];
  const at = (name: string, rows: Int32Array): Int32Array => {
    const { values } = column('registration', name);
    return kept.map((row) => rows[values[row] ?? ABSENT] ?? ABSENT);
  };
  const [person, session] = [at('person_id', people), at('session_id', sessions)];
  const pick = (table: string, name: string, rows: Int32Array): Int32Array => {
    const { values } = column(table, name);
    return rows.map((row) => values[row] ?? ABSENT);
  };
  const day = pick('session', 'day', session);
  const ids = column('registration', 'person_id').values;
  const codes: Partial<Record<Twelve, Int32Array>> = {};
  const labels: Partial<Record<Twelve, readonly string[]>> = {};
  for (const by of twelve) {
    if (by in dayKey) {
      const key = dayKey[by as keyof typeof dayKey];
      const keys = new Map<number, string>();
      for (const each of day) if (!keys.has(each)) keys.set(each, key(fromDayNumber(each)));
      const known = [...new Set(keys.values())].toSorted();
      const codeOf = new Map([...keys].map(([each, text]) => [each, known.indexOf(text)]));
      codes[by] = day.map((each) => codeOf.get(each) ?? ABSENT);
      labels[by] = known;
    } else {
      const table = by === 'gender' || by === 'occupation' ? 'person' : 'session';
      const found = column(table, by);
      codes[by] = pick(table, by, table === 'person' ? person : session);
      labels[by] = found.type === 'category' ? found.labels : [];
    }
  }
  return {
    rows: kept.length,
    person: kept.map((row) => ids[row] ?? ABSENT),
    day,
    codes: codes as Record<Twelve, Int32Array>,
    labels: labels as Record<Twelve, readonly string[]>,
  };
}
