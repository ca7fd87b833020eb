import type { Fact } from '../../metrics/define/algebra.ts';
import { type Dimension, dimension, type DimensionId } from '../../metrics/define/dimensions.ts';
import type { Coded } from './columns/coded.ts';
import type { Dataset } from './columns/rows.ts';
import type { Ground } from './ground.ts';
import { byDay } from './columns/sessionKeys.ts';
import { keysOf, personColumn } from './keys.ts';

/** The keys of appointments or opportunities: of what each row tells, and of the sessions that its person attended. */
export interface RowKeys {
  readonly size: number;
  /** By row: the part of the code that it tells itself. */
  readonly own: Int32Array;
  /** By session, the part that it adds; nothing where no session has a part: a row then counts once. */
  readonly ofSession: Int32Array | null;
  /** The keys of a code, in the order of the dimensions. */
  readonly labelsOf: (code: number) => readonly (string | null)[];
}

const isOfSession = (id: DimensionId): boolean => dimension(id).of === 'session';

/**
 * An appointment or an opportunity has no session: by an attribute of sessions it counts under each of those its person attended in scope, and under none
 * when nobody is identified.
 */
export function rowKeys(fact: Exclude<Fact, 'visit'>, by: readonly DimensionId[], ground: Ground): RowKeys {
  const { data } = ground;
  const apart = by.filter(isOfSession);
  const columns = by.filter((id) => !isOfSession(id)).map((id) => columnOf(fact, dimension(id), ground));
  const widths = columns.map(({ labels }) => labels.length);
  const size = widths.reduce((all, width) => all * width, 1);
  const ofVisit = keysOf(data, ground.selection, apart);
  return {
    size: size * ofVisit.size,
    own: together(columns, data[fact].length),
    ofSession: apart.length === 0 ? null : (ofVisit.sessionKey?.map((code) => code * size) ?? null),
    labelsOf: (code) => {
      const session = [...ofVisit.labelsOf(Math.floor(code / size))];
      const own = partsOf(code % size, widths).map((part, at) => columns[at]?.labels[part] ?? null);
      return by.map((id) => (isOfSession(id) ? session : own).shift() ?? null);
    },
  };
}

function together(columns: readonly Coded[], length: number): Int32Array {
  const [first, ...others] = columns;
  if (first === undefined) return new Int32Array(length);
  return others.reduce(
    (own, { codes, labels }) => own.map((code, row) => code * labels.length + (codes[row] ?? 0)),
    first.codes,
  );
}

/** The code of each column, from that of all of them. */
function partsOf(code: number, widths: readonly number[]): readonly number[] {
  let rest = code;
  return widths
    .toReversed()
    .map((width) => {
      const part = rest % width;
      rest = Math.floor(rest / width);
      return part;
    })
    .toReversed();
}

const known = new WeakMap<Dataset, Map<string, Coded>>();

/** Worked out once for a dataset, except for ages, which depend on the period. */
function columnOf(fact: Exclude<Fact, 'visit'>, by: Dimension, { data, selection }: Ground): Coded {
  if (by.of === 'person' && by.column === 'age') return selection.agesOf[fact]();
  const own = known.get(data) ?? new Map<string, Coded>();
  known.set(data, own);
  const key = `${fact} ${by.id}`;
  const found = own.get(key) ?? read(fact, by, data);
  own.set(key, found);
  return found;
}

function read(fact: Exclude<Fact, 'visit'>, by: Dimension, data: Dataset): Coded {
  if (by.of === 'opportunity') {
    if (fact !== 'opportunity') throw new TypeError(`${fact} has no ${by.id}`);
    return by.column === 'type' ? data.opportunity.type : data.opportunity.evidence;
  }
  if (by.of === 'day') return byDay(data[fact].day, by);
  const { codes, labels } = personColumn(data, by.column);
  return { labels, codes: data[fact].person.map((who) => codes[who] ?? 0) };
}
