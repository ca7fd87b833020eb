/** Numbers of which the union is looked up; that of higher ones is searched. */
const LOOKED_UP = 256;
const UNKNOWN = 65_535;

/** What people of each class satisfy by each kind of row. */
export interface Satisfied {
  readonly classes: number;
  /** By class: 1 where nobody is identified. */
  readonly isNobody: Uint8Array;
  /** How many kinds of rows there are. */
  readonly width: number;
  /** Conditions that are satisfied at `class * width + kind of row`: bit `n` is the condition `n`. */
  readonly masks: Int32Array;
}

/**
 * What registrations of somebody satisfy of some conditions, as numbers: 0 is nothing at all, and what two of them satisfy together has a number too. Who the
 * person is decides the mask behind a number: masks have places, the same for the same mask; the place 0 is of who is out.
 */
export interface Unions {
  /** By kind of row. */
  readonly ofRow: Uint16Array;
  /** By place. */
  readonly masks: number[];
  /** At `number × classes + class of the person`. */
  places: Int32Array;
  /** At `one << shift | other`, the union of a number and that of a kind of row; `UNKNOWN` where it was not asked yet. */
  readonly table: Uint16Array;
  readonly shift: number;
  /** By number, the mask of each class. */
  readonly told: Int32Array[];
  readonly numbers: Map<string, number>;
  readonly placeOfMask: Map<number, number>;
}

/** Of kinds of rows, of which `bits` are asked: nothing where nobody is identified. */
export function unionsOf({ width, classes, masks, isNobody }: Satisfied, bits: number): Unions {
  const shift = 32 - Math.clz32(width);
  const unions: Unions = {
    ofRow: new Uint16Array(width),
    masks: [0],
    places: new Int32Array(0),
    table: new Uint16Array(LOOKED_UP << shift).fill(UNKNOWN),
    shift,
    told: [],
    numbers: new Map(),
    placeOfMask: new Map(),
  };
  numberOf(unions, new Int32Array(classes));
  for (let row = 0; row < width; row += 1) {
    const told = Int32Array.from({ length: classes }, (_, own) =>
      isNobody[own] === 1 ? 0 : (masks[own * width + row] ?? 0) & bits,
    );
    unions.ofRow[row] = numberOf(unions, told);
  }
  return unions;
}

function numberOf(unions: Unions, told: Int32Array): number {
  const key = told.join(' ');
  const known = unions.numbers.get(key);
  if (known !== undefined) return known;
  const number = unions.told.push(told) - 1;
  if (number >= UNKNOWN) throw new RangeError(`${number} unions of conditions`);
  unions.numbers.set(key, number);
  const places = new Int32Array((number + 1) * told.length);
  places.set(unions.places);
  for (let own = 1; own < told.length; own += 1) places[number * told.length + own] = placeOf(unions, told[own] ?? 0);
  unions.places = places;
  return number;
}

function placeOf({ masks, placeOfMask }: Unions, mask: number): number {
  const place = placeOfMask.get(mask) ?? masks.push(mask) - 1;
  placeOfMask.set(mask, place);
  return place;
}

/** The number of what two numbers satisfy together, of which the second is that of a kind of row. */
export function union(unions: Unions, one: number, other: number): number {
  const known = unions.table[(one << unions.shift) | other] ?? UNKNOWN;
  return known === UNKNOWN ? searched(unions, one, other) : known;
}

function searched(unions: Unions, one: number, other: number): number {
  const [told, more] = [unions.told[one], unions.told[other]];
  if (told === undefined || more === undefined) throw new RangeError(`no union of ${one} and ${other}`);
  const found = numberOf(
    unions,
    told.map((mask, own) => mask | (more[own] ?? 0)),
  );
  unions.table[(one << unions.shift) | other] = found;
  return found;
}
