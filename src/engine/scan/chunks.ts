import {
  both,
  type FactMeasure,
  is,
  measureKey,
  ofPerson,
  ofRow,
  type Predicate,
} from '../../metrics/define/algebra.ts';
import type { Asked } from './asked.ts';

/** Conditions that one mask can hold: the bits of a positive 32-bit integer. */
const MOST_CONDITIONS = 30;

/** Conditions in the order of the bits of a mask; the first is of who attended at the hub, where a measure needs it. */
export interface Conditions {
  /** All of them, written. */
  readonly key: string;
  readonly list: readonly Predicate[];
  readonly bits: ReadonlyMap<string, number>;
  /** Bits of those by which rows and sessions are counted. */
  readonly ofRows: number;
  /** Bits of those by which people are counted, with the first where a measure needs it. */
  readonly ofPeople: number;
}

/** Measures whose conditions are told by the bits of one mask. */
export interface Chunk {
  readonly asked: readonly Asked[];
  readonly conditions: Conditions;
}

/** The conditions of measures, and of rows otherwise asked for, if they fit one mask: whoever counts some of these then shares a pass with the others. */
export function sharedConditions(measures: readonly FactMeasure[], others: readonly Predicate[]): Conditions | null {
  const more = others.map((where): FactMeasure => ({ count: 'people', of: 'visit', where }));
  const [chunk, ...rest] = chunksOf([...measures, ...more], null);
  return chunk === undefined || rest.length > 0 ? null : chunk.conditions;
}

/** Measures in as few chunks as hold their conditions, or in the one of shared conditions, which hold all of theirs. */
export function chunksOf(measures: readonly FactMeasure[], shared: Conditions | null): readonly Chunk[] {
  const told = measures.map(conditionOf);
  if (shared !== null)
    return [{ conditions: shared, asked: told.map((each, column) => askedOf(each, column, shared)) }];
  const needsHub = told.some(({ atHub }) => atHub !== null);
  const chunks: { told: Told[]; columns: number[]; found: Map<string, Predicate> }[] = [];
  told.forEach((each, column) => {
    let chunk = chunks.at(-1);
    if (chunk === undefined || (!chunk.found.has(each.key) && chunk.found.size === MOST_CONDITIONS)) {
      chunk = { told: [], columns: [], found: new Map(needsHub ? [[attendedAtHubKey, attendedAtHub]] : []) };
      chunks.push(chunk);
    }
    chunk.found.set(each.key, each.condition);
    chunk.told.push(each);
    chunk.columns.push(column);
  });
  return chunks.map(({ told: own, columns, found }) => {
    const conditions = conditionsIn(found, own);
    return { conditions, asked: own.map((each, index) => askedOf(each, columns[index] ?? 0, conditions)) };
  });
}

function conditionsIn(found: ReadonlyMap<string, Predicate>, told: readonly Told[]): Conditions {
  const keys = [...found.keys()];
  const bits = new Map(keys.map((key, bit) => [key, bit]));
  const bitsIn = (own: readonly Told[]): number =>
    own.reduce((all, { key, atHub }) => all | (1 << (bits.get(key) ?? 0)) | (atHub === null ? 0 : 1), 0);
  return {
    key: keys.join(' '),
    list: [...found.values()],
    bits,
    ofRows: bitsIn(told.filter(({ measure }) => measure.count !== 'people')),
    ofPeople: bitsIn(told.filter(({ measure }) => measure.count === 'people')),
  };
}

const attendedAtHub: Predicate = both(is('presence', 'attended'), is('hub'));
const attendedAtHubKey = JSON.stringify(attendedAtHub);

interface Told {
  readonly measure: FactMeasure;
  readonly condition: Predicate;
  readonly key: string;
  readonly atHub: boolean | null;
}

const known = new WeakMap<FactMeasure, Told>();

/** The condition on rows of a measure, written once: the same measure is asked by several keys. */
function conditionOf(measure: FactMeasure): Told {
  const found = known.get(measure);
  if (found !== undefined) return found;
  const condition = ofRow(measure.where);
  const [atHub = null, ...more] = ofPerson(measure.where).map(isAtHub);
  if (more.some((each) => each !== atHub)) throw new RangeError(`at the hub and not: ${measureKey(measure)}`);
  const told = { measure, condition, key: JSON.stringify(condition), atHub };
  known.set(measure, told);
  return told;
}

function isAtHub(predicate: Predicate): boolean {
  if ('equals' in predicate && typeof predicate.equals === 'boolean') return predicate.equals;
  throw new TypeError(`neither at the hub nor not: ${JSON.stringify(predicate)}`);
}

function askedOf({ measure, key, atHub }: Told, column: number, conditions: Conditions): Asked {
  return { measure, column, bit: bitOf(conditions, key), atHub };
}

/** The bit of a condition on rows, by how it is written. Throws when it is not among these. */
export function bitOf({ bits }: Conditions, key: string): number {
  const bit = bits.get(key);
  if (bit === undefined) throw new TypeError(`not among the shared conditions: ${key}`);
  return bit;
}

export function isOfSessions({ count }: FactMeasure): boolean {
  return count !== 'rows' && count !== 'people';
}

export function rowMeasures(asked: readonly Asked[]): readonly Asked[] {
  const found = asked.filter(({ measure }) => measure.count === 'rows');
  const aside = found.find(({ atHub }) => atHub !== null);
  if (aside !== undefined)
    throw new RangeError(`rows are not counted by what a person did: ${measureKey(aside.measure)}`);
  return found;
}
