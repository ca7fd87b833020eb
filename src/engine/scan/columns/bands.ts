import { ageBands } from '../../../model/dataset/ageBand.ts';
import { ABSENT } from '../../../model/dataset/table.ts';

/** Bands of ages; the last code is of an age that is not told, or astride two. */
export interface Bands {
  readonly labels: readonly (string | null)[];
  /** The band of each age, and the age that each band ends before. */
  readonly ofAge: Uint8Array;
  readonly until: Int32Array;
}

export function bandsOf(bounds: readonly number[]): Bands {
  const bands = ageBands(bounds);
  const ofAge = new Uint8Array(256).fill(bands.length);
  const until = new Int32Array(bands.length + 1);
  bands.forEach(({ from, to }, code) => {
    ofAge.fill(code, from, to ?? 256);
    until[code] = to ?? 256;
  });
  return { labels: [...bands.map(({ key }) => key), null], ofAge, until };
}

/** The band that holds both bounds of an age. */
export function bandOf({ ofAge, until, labels }: Bands, low: number, high: number): number {
  const code = ofAge[low] ?? labels.length - 1;
  return highOf(high) < (until[code] ?? 0) ? code : labels.length - 1;
}

/** The upper bound of an age; the highest there is where it is not told. */
export function highOf(high: number): number {
  return high === ABSENT ? 255 : high;
}
