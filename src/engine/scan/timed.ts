import type { Tally } from '../../metrics/ask/counter.ts';
import { type FactMeasure, measureKey } from '../../metrics/define/algebra.ts';
import type { DimensionId } from '../../metrics/define/dimensions.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import { isHit, rowsIn } from './classes.ts';
import type { Ground } from './ground.ts';
import { keysOf } from './keys.ts';

/** What registrations say of lengths: minutes, rows and people, in a pass of its own, for a length is of its row alone. */
export function countTimed(by: readonly DimensionId[], measures: readonly FactMeasure[], ground: Ground): Tally {
  const { data, selection } = ground;
  const { codeOf, labelsOf, size } = keysOf(data, selection, by);
  const rows = rowsIn(ground, 'visit');
  const codes = rows.map(codeOf);
  const columns = measures.map((measure) => {
    const isCounted = isHit(ground, 'visit', measure.where);
    const counts = new Int32Array(size);
    const add = adderOf(measure, ground, counts);
    rows.forEach((row, index) => {
      if (isCounted(row)) add(codes[index] ?? 0, row);
    });
    return counts;
  });
  const found = by.length === 0 ? [0] : new Set(codes);
  return Array.from(found, (code) => ({ keys: labelsOf(code), counts: columns.map((column) => column[code] ?? 0) }));
}

function adderOf(measure: FactMeasure, { data }: Ground, counts: Int32Array): (code: number, row: number) => void {
  const { duration, person } = data.visits;
  const put = (code: number, more: number): void => {
    counts[code] = (counts[code] ?? 0) + more;
  };
  switch (measure.count) {
    case 'rows':
      return (code) => put(code, 1);
    case 'minutes':
      return (code, row) => put(code, Math.max(0, duration[row] ?? ABSENT));
    case 'people': {
      // Those of a person stand together.
      const last = new Int32Array(counts.length).fill(ABSENT);
      return (code, row) => {
        const who = person[row] ?? 0;
        if (who === data.people.length || last[code] === who) return;
        last[code] = who;
        put(code, 1);
      };
    }
    default:
      throw new TypeError(`not told by lengths: ${measureKey(measure)}`);
  }
}
