import { type Masks, noMasks, numberOf } from './masks.ts';

/** Numbers of which the union is looked up; that of others is searched. */
const WIDTH = 256;

/** What registrations satisfy of some conditions, as numbers from 0, which is nothing; what two of them satisfy together has a number too. */
export interface Unions {
  readonly masks: Masks;
  /** By kind; 0 where nobody is identified. */
  readonly ofKind: Uint16Array;
  /** Of `one × WIDTH + other`; 0 where it was not asked yet. */
  readonly table: Uint16Array;
}

/** Of kinds, by the mask of somebody's, of which `bits` are asked. */
export function unionsOf(ofSomebody: Int32Array, bits: number): Unions {
  const masks = noMasks();
  numberOf(masks, 0);
  const ofKind = Uint16Array.from(ofSomebody, (mask) => numberOf(masks, mask & bits));
  return { masks, ofKind, table: new Uint16Array(WIDTH * WIDTH) };
}

/** The number of what two numbers satisfy together. */
export function union(unions: Unions, one: number, other: number): number {
  if (one === other || other === 0) return one;
  if (one === 0) return other;
  if (one >= WIDTH || other >= WIDTH) return searched(unions, one, other);
  const at = one * WIDTH + other;
  const known = unions.table[at] ?? 0;
  if (known !== 0) return known;
  const found = searched(unions, one, other);
  unions.table[at] = found;
  return found;
}

function searched({ masks }: Unions, one: number, other: number): number {
  const found = numberOf(masks, (masks.all[one] ?? 0) | (masks.all[other] ?? 0));
  if (found > 65_535) throw new RangeError(`${found} unions of conditions`);
  return found;
}
