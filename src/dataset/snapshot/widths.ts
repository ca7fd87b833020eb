import { ABSENT, type Values } from '../../model/dataset/table.ts';

/** Bytes of each value of a column. */
export type Width = 1 | 2 | 4;

/** The least and the most of a column, at least `ABSENT` each. */
export function rangeOf(values: Values): readonly [least: number, most: number] {
  let [least, most] = [ABSENT, ABSENT];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? ABSENT;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

export function widthOf([least, most]: readonly [number, number]): Width {
  if (least >= -0x80 && most < 0x80) return 1;
  return least >= -0x80_00 && most < 0x80_00 ? 2 : 4;
}

/** The same values in the type of a width. */
export function narrowed(values: Values, width: Width): Values {
  return values.BYTES_PER_ELEMENT === width ? values : new (typeOf(width))(values);
}

/** Bytes as the values they hold. */
export function valuesIn(bytes: Uint8Array, width: Width): Values {
  return new (typeOf(width))(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length / width);
}

function typeOf(width: Width): Int8ArrayConstructor | Int16ArrayConstructor | Int32ArrayConstructor {
  return width === 1 ? Int8Array : width === 2 ? Int16Array : Int32Array;
}
