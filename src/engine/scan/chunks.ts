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
import { MOST_CONDITIONS } from './classes.ts';

/** Measures whose conditions are told by the bits of one mask. */
export interface Chunk {
  readonly asked: readonly Asked[];
  readonly conditions: readonly Predicate[];
}

const attendedAtHub: Predicate = both(is('presence', 'attended'), is('hub'));

/** The conditions of measures, if they fit one mask: whoever counts some of these measures then shares a pass with the others. */
export function sharedConditions(measures: readonly FactMeasure[]): readonly Predicate[] | null {
  const [chunk, ...others] = chunksOf(measures, null);
  return chunk === undefined || others.length > 0 ? null : chunk.conditions;
}

/**
 * Measures in as few chunks as hold their conditions, or in the one of shared conditions; the first bit is of who attended at the hub, where a measure
 * needs it.
 */
export function chunksOf(measures: readonly FactMeasure[], shared: readonly Predicate[] | null): readonly Chunk[] {
  const needsHub = measures.some(({ where }) => ofPerson(where).length > 0);
  const start = (): { asked: Asked[]; conditions: Predicate[]; bits: Map<string, number> } => {
    const conditions = [...(shared ?? (needsHub ? [attendedAtHub] : []))];
    return { asked: [], conditions, bits: new Map(conditions.map((each, bit) => [JSON.stringify(each), bit])) };
  };
  const chunks: ReturnType<typeof start>[] = [];
  measures.forEach((measure, column) => {
    const { condition, key } = conditionOf(measure);
    let chunk = chunks.at(-1);
    if (chunk === undefined || (!chunk.bits.has(key) && chunk.conditions.length === MOST_CONDITIONS)) {
      chunk = start();
      chunks.push(chunk);
    }
    const bit = chunk.bits.get(key) ?? chunk.conditions.push(condition) - 1;
    chunk.bits.set(key, bit);
    chunk.asked.push({ measure, column, bit });
  });
  return chunks;
}

const conditions = new WeakMap<FactMeasure, { readonly condition: Predicate; readonly key: string }>();

/** The condition on rows of a measure, written once: the same measure is asked by several keys. */
function conditionOf(measure: FactMeasure): { readonly condition: Predicate; readonly key: string } {
  const known = conditions.get(measure);
  if (known !== undefined) return known;
  const condition = ofRow(measure.where);
  const found = { condition, key: JSON.stringify(condition) };
  conditions.set(measure, found);
  return found;
}

export function isOfSessions({ count }: FactMeasure): boolean {
  return count !== 'rows' && count !== 'people';
}

export function rowMeasures(asked: readonly Asked[]): readonly Asked[] {
  const found = asked.filter(({ measure }) => measure.count === 'rows');
  const aside = found.find(({ measure }) => ofPerson(measure.where).length > 0);
  if (aside !== undefined)
    throw new RangeError(`rows are not counted by what a person did: ${measureKey(aside.measure)}`);
  return found;
}

/** The columns in which a mask counts. */
export function columnsOf(
  asked: readonly Asked[],
  columns: readonly Int32Array[],
): (mask: number) => readonly Int32Array[] {
  const all = asked.map(({ measure, column, bit }) => ({
    bit,
    counts: columns[column],
    ofWhom: ofPerson(measure.where),
  }));
  const known = new Map<number, readonly Int32Array[]>();
  return (mask) => {
    const found = known.get(mask);
    if (found !== undefined) return found;
    const isAtHub = (mask & 1) === 1;
    const own = all.flatMap(({ bit, counts, ofWhom }) => {
      const fits = ofWhom.every((each) => 'equals' in each && each.equals === isAtHub);
      return (mask & (1 << bit)) !== 0 && fits && counts !== undefined ? [counts] : [];
    });
    known.set(mask, own);
    return own;
  };
}
