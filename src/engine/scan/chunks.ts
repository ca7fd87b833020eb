import {
  both,
  type FactMeasure,
  is,
  measureKey,
  ofPerson,
  ofRow,
  type Predicate,
} from '../../metrics/define/algebra.ts';
import { type Asked, isCounted } from './asked.ts';

/** Conditions that one mask can hold: the bits of a positive 32-bit integer. */
const MOST_CONDITIONS = 30;

/** Conditions in the order of the bits of a mask; the first is of who attended at the hub, where a measure needs it. */
export interface Conditions {
  /** All of them, written. */
  readonly key: string;
  readonly list: readonly Predicate[];
  readonly bits: ReadonlyMap<string, number>;
}

/** Measures whose conditions are told by the bits of one mask. */
export interface Chunk {
  readonly asked: readonly Asked[];
  readonly conditions: Conditions;
}

/** The conditions of measures, if they fit one mask: whoever counts some of these measures then shares a pass with the others. */
export function sharedConditions(measures: readonly FactMeasure[]): Conditions | null {
  const [chunk, ...others] = chunksOf(measures, null);
  return chunk === undefined || others.length > 0 ? null : chunk.conditions;
}

/** Measures in as few chunks as hold their conditions, or in the one of shared conditions, which hold all of theirs. */
export function chunksOf(measures: readonly FactMeasure[], shared: Conditions | null): readonly Chunk[] {
  const told = measures.map(conditionOf);
  if (shared !== null)
    return [{ conditions: shared, asked: told.map((each, column) => askedOf(each, column, shared)) }];
  const needsHub = told.some(({ atHub }) => atHub !== null);
  const chunks: { told: ReturnType<typeof conditionOf>[]; columns: number[]; found: Map<string, Predicate> }[] = [];
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
    const keys = [...found.keys()];
    const bits = new Map(keys.map((key, bit) => [key, bit]));
    const conditions = { key: keys.join(' '), list: [...found.values()], bits };
    return { conditions, asked: own.map((each, index) => askedOf(each, columns[index] ?? 0, conditions)) };
  });
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

function askedOf({ measure, key, atHub }: Told, column: number, { bits }: Conditions): Asked {
  const bit = bits.get(key);
  if (bit === undefined) throw new TypeError(`not among the shared conditions: ${key}`);
  return { measure, column, bit, atHub };
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

/** The columns in which a mask counts. */
export function columnsOf(
  asked: readonly Asked[],
  columns: readonly Int32Array[],
): (mask: number) => readonly Int32Array[] {
  const found = new Map<number, readonly Int32Array[]>();
  return (mask) => {
    const own =
      found.get(mask) ??
      asked.filter((each) => isCounted(each, mask)).map(({ column }) => columns[column] ?? new Int32Array(0));
    found.set(mask, own);
    return own;
  };
}
