import type { Predicate } from '../../../metrics/define/algebra.ts';
import { ABSENT } from '../../../model/dataset/table.ts';
import { presences } from '../../../model/dataset/vocabulary.ts';
import type { Terms } from '../messages.ts';
import type { Coded } from '../columns/coded.ts';
import { FLAGS } from '../columns/portraits.ts';
import { type Places, placesOf } from './places.ts';
import { isOfPeriod, type Leaf, leavesIn, ofPeriod, type Read, testOf, whether } from './predicate.ts';
import { isFirstIn, presenceIn, ROW_CODES } from '../columns/registrations.ts';
import type { Dataset } from '../columns/rows.ts';
import { split } from './split.ts';
import { type Satisfied, type Unions, unionsOf } from './unions.ts';

const MOST = 65_536;

/**
 * Registrations told apart by what they satisfy: by the class of their person and the kind of their row, which the session and the row code decide. Both are known
 * before any filter is. The class 0 and the kind 0 of rows are of what a filter leaves out.
 */
export interface Kinds extends Satisfied {
  /** Classes of people, at `portrait * FLAGS + flags`, from 1. */
  readonly ofPortrait: Uint16Array;
  /** Where the kinds of the rows of each session begin in `ofRow`. */
  readonly ofSession: Uint16Array;
  /** Kinds of rows: the first `ROW_CODES` are 0. */
  readonly ofRow: Uint16Array;
  /** Whether a class depends on what is known of people in the period. */
  readonly isOfPeriod: boolean;
  /** What was worked out for some of the conditions, as bits: see `unionsIn` and `placesIn`. */
  readonly unions: Map<number, Unions>;
  readonly places: Map<number, Places>;
}

/** What somebody's registrations satisfy, one or several together, of some conditions. */
export function unionsIn(kinds: Kinds, bits: number): Unions {
  const found = kinds.unions.get(bits) ?? unionsOf(kinds, bits);
  kinds.unions.set(bits, found);
  return found;
}

/** What registrations satisfy of some conditions. */
export function placesIn({ places, masks, width }: Kinds, bits: number): Places {
  const found = places.get(bits) ?? placesOf(masks, bits, width);
  places.set(bits, found);
  return found;
}

/** The row codes with which somebody's registration satisfies any of some conditions, each as a bit. */
export function rowCodesOf({ ofRow, masks, isNobody, width, classes }: Kinds, bits: number): number {
  const ofKind = new Int32Array(width);
  for (let own = 1; own < classes; own += 1)
    if (isNobody[own] !== 1)
      for (let kind = 0; kind < width; kind += 1) ofKind[kind] = (ofKind[kind] ?? 0) | (masks[own * width + kind] ?? 0);
  let found = 0;
  for (let at = 0; at < ofRow.length; at += 1)
    if (((ofKind[ofRow[at] ?? 0] ?? 0) & bits) !== 0) found |= 1 << (at % ROW_CODES);
  return found;
}

type Part = 'person' | 'session' | 'row';

/** Parts registrations into kinds. */
export function partKinds(data: Dataset, programme: Terms, conditions: readonly Predicate[]): Kinds {
  const leaves = leavesIn(conditions);
  const parts = leaves.map((leaf) => (isOfPeriod(leaf) ? null : termOf(leaf, data, programme)));
  const { count } = data.portraits;
  const testsOf = (part: Part): readonly ((index: number) => boolean)[] =>
    leaves.flatMap((leaf, at) => (parts[at]?.part === part ? [testOf(leaf, parts[at].read)] : []));
  const people = split(count, [(portrait) => portrait === count - 1, ...testsOf('person')]);
  const sessions = split(data.sessions.length, testsOf('session'));
  const rows = split(ROW_CODES, testsOf('row'));
  const isFlagged = conditions.some(isOfPeriod);
  const periods = isFlagged ? FLAGS : 1;
  const classes = 1 + people.truths.length * periods;
  const tests = conditions.map((condition) => whether(condition, leaves));
  const told: Int32Array[] = [new Int32Array(classes)];
  const known = new Map<string, number>();
  const kind = (session: readonly boolean[], row: readonly boolean[]): number => {
    const masks = new Int32Array(classes);
    people.truths.forEach(([, ...person], at) => {
      for (let flags = 0; flags < periods; flags += 1) {
        const truth = truthOf(leaves, parts, flags, { person, session, row });
        masks[1 + at * periods + flags] = tests.reduce(
          (bits, test, bit) => (test(truth) ? bits | (1 << bit) : bits),
          0,
        );
      }
    });
    const key = masks.join(' ');
    const found = known.get(key) ?? told.push(masks) - 1;
    known.set(key, found);
    return found;
  };
  const ofRow = new Uint16Array((1 + sessions.truths.length) * ROW_CODES);
  sessions.truths.forEach((session, at) => {
    const own = rows.truths.map((row) => kind(session, row));
    rows.classOf.forEach((row, code) => {
      ofRow[(1 + at) * ROW_CODES + code] = own[row] ?? 0;
    });
  });
  const width = told.length;
  if (classes * width > MOST || ofRow.length > MOST) throw new RangeError(`${classes * width} kinds of registrations`);
  const masks = new Int32Array(classes * width);
  told.forEach((own, row) => own.forEach((mask, at) => (masks[at * width + row] = mask)));
  return {
    ofPortrait: Uint16Array.from(
      { length: count * FLAGS },
      (_, at) => 1 + (people.classOf[Math.floor(at / FLAGS)] ?? 0) * periods + (at % periods),
    ),
    classes,
    isNobody: Uint8Array.from({ length: classes }, (_, own) =>
      own > 0 && people.truths[Math.floor((own - 1) / periods)]?.[0] === true ? 1 : 0,
    ),
    ofSession: sessions.classOf.map((own) => (1 + own) * ROW_CODES),
    ofRow,
    width,
    masks,
    isOfPeriod: isFlagged,
    unions: new Map(),
    places: new Map(),
  };
}

/** The truth of each leaf, from those of its part. */
function truthOf(
  leaves: readonly Leaf[],
  told: readonly ({ readonly part: Part } | null)[],
  flags: number,
  truths: Readonly<Record<Part, readonly boolean[]>>,
): readonly boolean[] {
  const next = { person: 0, session: 0, row: 0 };
  return leaves.map((leaf, at) => {
    const part = told[at]?.part;
    return part === undefined ? ofPeriod(leaf, flags) : truths[part][next[part]++] === true;
  });
}

/** Where a term of registrations is read: by portrait, by session or by row code. */
function termOf(
  { term }: Leaf,
  { people, portraits, sessions }: Dataset,
  programme: Terms,
): { readonly part: Part; readonly read: Read } {
  const ofSession = (read: Read): { readonly part: Part; readonly read: Read } => ({ part: 'session', read });
  const label =
    ({ codes, labels }: Coded): Read =>
    (session) =>
      labels[codes[session] ?? 0] ?? null;
  const ofPortrait = (codes: Int32Array, { labels }: Coded): { readonly part: Part; readonly read: Read } => ({
    part: 'person',
    read: (portrait) => labels[codes[portrait] ?? 0] ?? null,
  });
  switch (term) {
    case 'person':
      return { part: 'person', read: (portrait) => (portrait === portraits.count - 1 ? null : portrait) };
    case 'gender':
    case 'occupation':
      return ofPortrait(portraits[term], people[term]);
    case 'presence':
      return { part: 'row', read: (code) => presences[presenceIn(code)] ?? null };
    case 'first_visit':
      return { part: 'row', read: isFirstIn };
    case 'city':
      return ofSession(label(sessions.city));
    case 'epci':
      return ofSession(label(sessions.epci));
    case 'hub': {
      const { codes, labels } = sessions.city;
      const hub = labels.indexOf(programme.hub);
      return ofSession((session) => codes[session] === hub);
    }
    case 'reserved':
      return ofSession((session) => yesOrNo(sessions.reserved[session]));
    case 'capacity':
      return ofSession((session) => knownOr(sessions.capacity[session]));
    default:
      throw new TypeError(`${term} is no condition on a registration`);
  }
}

function knownOr(value: number | undefined): number | null {
  return value === undefined || value === ABSENT ? null : value;
}

function yesOrNo(value: number | undefined): boolean | null {
  const found = knownOr(value);
  return found === null ? null : found === 1;
}
