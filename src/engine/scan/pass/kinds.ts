import type { Predicate } from '../../../metrics/define/algebra.ts';
import { ABSENT } from '../../../model/dataset/table.ts';
import { presences } from '../../../model/dataset/vocabulary.ts';
import type { Programme } from '../../../model/place/programme.ts';
import type { Coded } from '../columns/coded.ts';
import { type Places, placesOf } from './places.ts';
import { isOfPeriod, type Leaf, leavesIn, ofPeriod, type Read, testOf, whether } from './predicate.ts';
import { isFirstIn, presenceIn, ROW_CODES } from '../columns/registrations.ts';
import type { Dataset } from '../columns/rows.ts';
import { split } from './split.ts';
import { type Unions, unionsOf } from './unions.ts';

/** Flags of a person in a period: 1 coached, 2 helped, 3 both. */
export const FLAGS = 4;
/** Bits of all conditions. */
export const ALL = -1;
const MOST_KINDS = 65_536;

/**
 * Registrations told apart by what they satisfy. The portrait, the session and the row decide it together: the place of a kind is the sum of
 * three parts, so that no array as long as the registrations is made.
 */
export interface Kinds {
  /** The kind at `ofPortrait[portrait * FLAGS + flags] + ofSession[session] * ROW_CODES + row code`. */
  readonly kindOf: Uint16Array;
  readonly ofPortrait: Int32Array;
  readonly ofSession: Uint16Array;
  /** Conditions that each kind satisfies: bit `n` is the condition `n`. */
  readonly masks: Int32Array;
  /** The same, nothing where nobody is identified. */
  readonly ofSomebody: Int32Array;
  /** Whether a kind depends on what is known of people in the period. */
  readonly isOfPeriod: boolean;
  /** What was worked out for some of the conditions, as bits: see `unionsIn` and `placesIn`. */
  readonly unions: Map<number, Unions>;
  readonly places: Map<number, Places>;
}

/** Numbers of what somebody's registrations satisfy, one or several together, of some conditions. */
export function unionsIn({ unions, ofSomebody }: Kinds, bits: number): Unions {
  const found = unions.get(bits) ?? unionsOf(ofSomebody, bits);
  unions.set(bits, found);
  return found;
}

/** What kinds satisfy of some conditions. */
export function placesIn({ places, masks }: Kinds, bits: number): Places {
  const found = places.get(bits) ?? placesOf(masks, bits);
  places.set(bits, found);
  return found;
}

type Part = 'person' | 'session' | 'row';

/** Parts registrations into kinds. */
export function partKinds(data: Dataset, programme: Programme, conditions: readonly Predicate[]): Kinds {
  const leaves = leavesIn(conditions);
  const told = leaves.map((leaf) => (isOfPeriod(leaf) ? null : termOf(leaf, data, programme)));
  const { count } = data.portraits;
  const testsOf = (part: Part): readonly ((index: number) => boolean)[] =>
    leaves.flatMap((leaf, at) => (told[at]?.part === part ? [testOf(leaf, told[at].read)] : []));
  const people = split(count, [(portrait) => portrait === count - 1, ...testsOf('person')]);
  const sessions = split(data.sessions.length, testsOf('session'));
  const rows = split(ROW_CODES, testsOf('row'));
  const isFlagged = conditions.some(isOfPeriod);
  const periods = isFlagged ? FLAGS : 1;
  const width = sessions.truths.length * ROW_CODES;
  const kindOf = new Uint16Array(people.truths.length * periods * width);
  const tests = conditions.map((condition) => whether(condition, leaves));
  const known = new Map<number, number>();
  const masks: number[] = [];
  const ofSomebody: number[] = [];
  const kind = (isNobody: boolean, truth: readonly boolean[]): number => {
    const mask = tests.reduce((bits, test, bit) => (test(truth) ? bits | (1 << bit) : bits), 0);
    const key = mask * 2 + Number(isNobody);
    const found = known.get(key) ?? masks.push(mask) - 1;
    if (found === ofSomebody.length) known.set(key, ofSomebody.push(isNobody ? 0 : mask) - 1);
    return found;
  };
  let place = 0;
  for (const [isNobody = false, ...ofPerson] of people.truths) {
    for (let flags = 0; flags < periods; flags += 1) {
      for (const ofSession of sessions.truths) {
        const own = rows.truths.map((row) =>
          kind(isNobody, truthOf(leaves, told, flags, { person: ofPerson, session: ofSession, row })),
        );
        for (const code of rows.classOf) kindOf[place++] = own[code] ?? 0;
      }
    }
  }
  if (masks.length > MOST_KINDS) throw new RangeError(`${masks.length} kinds of registrations`);
  return {
    kindOf,
    ofPortrait: Int32Array.from(
      { length: count * FLAGS },
      (_, at) => ((people.classOf[Math.floor(at / FLAGS)] ?? 0) * periods + (at % periods)) * width,
    ),
    ofSession: sessions.classOf,
    masks: Int32Array.from(masks),
    ofSomebody: Int32Array.from(ofSomebody),
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
  programme: Programme,
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
