import { type Dimension, dimension, type DimensionId } from '../../metrics/define/dimensions.ts';
import { ageOfVisitor } from './ages.ts';
import type { Coded } from './columns/coded.ts';
import { ofSessions } from './columns/sessionKeys.ts';
import { ROW_BITS } from './columns/registrations.ts';
import type { Kept } from './pass/kept.ts';
import type { Dataset } from './columns/rows.ts';
import type { Selection } from './selection.ts';

/** A key for each registration: its code, and what each code stands for. */
interface KeysBy {
  readonly labels: readonly (string | null)[];
  readonly codeOf: (row: number) => number;
  /** Codes of registrations: the parts of their session and of their person, to be added; nothing where there is none. */
  readonly sessionKey: Int32Array | null;
  readonly person: OfPerson | null;
}

/** The part of people in codes: by portrait where that decides it, and for each of them. */
export interface OfPerson {
  readonly ofPortrait: Int32Array | null;
  /** Whether it depends on their age in the period. */
  readonly isOfAge: boolean;
  readonly ofEach: (kept: Kept) => Int32Array;
}

/** The keys of dimensions together, as one code from 0 to `size`. */
export interface Keys {
  readonly by: readonly DimensionId[];
  /** The dimensions that the session of a registration tells. */
  readonly bySession: string;
  readonly size: number;
  readonly codeOf: (row: number) => number;
  readonly sessionKey: Int32Array | null;
  readonly person: OfPerson | null;
  /** The keys of a code, in the order of the dimensions. */
  readonly labelsOf: (code: number) => readonly (string | null)[];
}

/** Keys of registrations, by no, one or two dimensions. */
export function keysOf(data: Dataset, selection: Selection, by: readonly DimensionId[]): Keys {
  const [first, second, ...more] = by.map((id) => keysBy(data, selection, dimension(id)));
  if (more.length > 0) throw new RangeError(`not by more than two dimensions: ${by.join(', ')}`);
  const bySession = by.filter((id) => dimension(id).of !== 'person').join(' ');
  if (first === undefined)
    return { by, bySession, size: 1, codeOf: () => 0, sessionKey: null, person: null, labelsOf: () => [] };
  if (second === undefined)
    return { ...first, by, bySession, size: first.labels.length, labelsOf: (code) => [first.labels[code] ?? null] };
  const width = second.labels.length;
  if (first.sessionKey !== null && second.sessionKey !== null) return ofPairs(data, by, first, second);
  return {
    by,
    bySession,
    size: first.labels.length * width,
    codeOf: (row) => first.codeOf(row) * width + second.codeOf(row),
    sessionKey: sum(first.sessionKey, second.sessionKey, width),
    person: sumOver(first.person, second.person, width),
    labelsOf: (code) => [first.labels[Math.floor(code / width)] ?? null, second.labels[code % width] ?? null],
  };
}

const pairs = new WeakMap<Dataset, Map<string, Pick<Keys, 'size' | 'sessionKey' | 'labelsOf'>>>();

/** Of two attributes of sessions, only the pairs that some session has: of a day and a city, one in a hundred. Worked out once for a dataset. */
function ofPairs(data: Dataset, by: readonly DimensionId[], first: KeysBy, second: KeysBy): Keys {
  const own = pairs.get(data) ?? new Map<string, Pick<Keys, 'size' | 'sessionKey' | 'labelsOf'>>();
  pairs.set(data, own);
  const found = own.get(by.join(' ')) ?? paired(first, second);
  own.set(by.join(' '), found);
  const { visit } = data.visits;
  return {
    ...found,
    by,
    bySession: by.join(' '),
    person: null,
    codeOf: (row) => found.sessionKey?.[(visit[row] ?? 0) >>> ROW_BITS] ?? 0,
  };
}

function paired(first: KeysBy, second: KeysBy): Pick<Keys, 'size' | 'sessionKey' | 'labelsOf'> {
  const width = second.labels.length;
  const known = new Map<number, number>();
  const sessionKey = (sum(first.sessionKey, second.sessionKey, width) ?? new Int32Array(0)).map((pair) => {
    const code = known.get(pair) ?? known.size;
    known.set(pair, code);
    return code;
  });
  const all = Int32Array.from(known.keys());
  return {
    size: all.length,
    sessionKey,
    labelsOf: (code) => {
      const pair = all[code] ?? 0;
      return [first.labels[Math.floor(pair / width)] ?? null, second.labels[pair % width] ?? null];
    },
  };
}

function sum(first: Int32Array | null, second: Int32Array | null, width: number): Int32Array | null {
  if (first === null) return second;
  return first.map((code, index) => code * width + (second?.[index] ?? 0));
}

function sumOver(first: OfPerson | null, second: OfPerson | null, width: number): OfPerson | null {
  if (first === null) return second;
  return {
    ofPortrait:
      first.ofPortrait === null || second?.ofPortrait === null
        ? null
        : sum(first.ofPortrait, second?.ofPortrait ?? null, width),
    isOfAge: first.isOfAge || second?.isOfAge === true,
    ofEach: (kept) => sum(first.ofEach(kept), second?.ofEach(kept) ?? null, width) ?? new Int32Array(0),
  };
}

function through(ofPortrait: Int32Array, isOfAge: boolean): OfPerson {
  return { ofPortrait, isOfAge, ofEach: (kept) => looked(ofPortrait, kept.portrait()) };
}

function looked(codes: Int32Array, places: Uint16Array | Int32Array): Int32Array {
  const found = new Int32Array(places.length);
  for (let index = 0; index < found.length; index += 1) found[index] = codes[places[index] ?? 0] ?? 0;
  return found;
}

function keysBy(data: Dataset, selection: Selection, by: Dimension): KeysBy {
  if (by.of === 'person') return ofPerson(data, selection, by);
  if (by.of === 'opportunity') throw new TypeError(`visit has no ${by.id}`);
  const { codes, labels } = ofSessions(data, by);
  const { visit } = data.visits;
  return { labels, codeOf: (row) => codes[(visit[row] ?? 0) >>> ROW_BITS] ?? 0, sessionKey: codes, person: null };
}

function ofPerson(data: Dataset, { days }: Selection, { column }: Dimension): KeysBy {
  const { visits, portraits } = data;
  if (column === 'age')
    return {
      labels: portraits.bands.labels,
      codeOf: (row) => ageOfVisitor(data, days, visits.person[row] ?? 0),
      sessionKey: null,
      person: through(portraits.band, true),
    };
  const { codes, labels } = personColumn(data, column);
  return {
    labels,
    // The people of registrations are only told when a row is asked for.
    codeOf: (row) => codes[visits.person[row] ?? 0] ?? 0,
    sessionKey: null,
    person:
      column === 'gender' || column === 'occupation'
        ? through(portraits[column], false)
        : { ofPortrait: null, isOfAge: false, ofEach: () => codes },
  };
}

export function personColumn({ people }: Dataset, column: Dimension['column']): Coded {
  if (column === 'gender' || column === 'occupation' || column === 'home_city' || column === 'home_department')
    return people[column];
  throw new TypeError(`people have no ${column}`);
}
