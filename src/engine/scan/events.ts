import type { Fact } from '../../metrics/define/algebra.ts';
import { bitsOf, put } from './asked.ts';
import { type Chunk, rowMeasures } from './chunks.ts';
import { classesOf, rowsIn } from './classes.ts';
import { ATTENDED, presenceIn, ROW_BITS } from './columns/registrations.ts';
import type { Classes, Ground } from './ground.ts';
import { placesOf } from './pass/places.ts';
import { union, type Unions, unionsOf } from './pass/unions.ts';
import type { RowKeys } from './rowKeys.ts';

/**
 * Counts appointments or opportunities and their people into columns; the keys that a row has, whatever it says, are marked in `isKey`. Those of a person are side
 * by side, so that what they satisfy together under a key is known when the person is over.
 */
export function countEvents(
  fact: Exclude<Fact, 'visit'>,
  keys: RowKeys,
  { asked, conditions }: Chunk,
  ground: Ground,
  columns: readonly Int32Array[],
  isKey: Uint8Array,
): void {
  const sorted = classesOf(ground, fact, conditions.list);
  const rows = rowMeasures(asked);
  const people = asked.filter(({ measure }) => measure.count === 'people');
  const places = placesOf(sorted.masks, bitsOf(rows), 0);
  const { length } = sorted.masks;
  const unions = unionsOf(
    {
      width: length,
      classes: 2,
      masks: Int32Array.of(...new Int32Array(length), ...sorted.masks),
      isNobody: Uint8Array.of(0, 0),
    },
    bitsOf(people),
  );
  const counting: Counting = {
    size: keys.size,
    number: new Uint16Array(keys.size),
    touched: new Int32Array(keys.size),
    isKey,
    rows: new Int32Array(places.masks.length * keys.size),
    people: new Int32Array(unions.masks.length * keys.size),
  };
  addEvents(fact, keys, sorted, ground, places.of, unions, counting);
  put({ masks: places.masks, counts: counting.rows }, rows, keys.size, columns);
  put({ masks: unions.masks, counts: counting.people }, people, keys.size, columns);
}

interface Counting {
  readonly size: number;
  /** Of one person: the number under each key, and the keys that have one. */
  readonly number: Uint16Array;
  readonly touched: Int32Array;
  readonly isKey: Uint8Array;
  readonly rows: Int32Array;
  people: Int32Array;
}

function addEvents(
  fact: Exclude<Fact, 'visit'>,
  { own, ofSession }: RowKeys,
  { classOf, width, flags }: Classes,
  ground: Ground,
  placeOf: Uint16Array,
  unions: Unions,
  counting: Counting,
): void {
  const sessions = ofSession === null ? null : attendedBy(ground, ofSession);
  const nobody = ground.data.people.length;
  const { person } = ground.data[fact];
  const { size, number, touched, isKey, rows } = counting;
  const chosen = rowsIn(ground, fact);
  let [last, many] = [-1, 0];
  for (let index = 0; index < chosen.length; index += 1) {
    const row = chosen[index] ?? 0;
    const who = person[row] ?? 0;
    if (who !== last) {
      leave(counting, unions, many);
      many = 0;
      last = who;
      sessions?.turnTo(who);
    }
    const kind = (flags === null ? 0 : (flags[who] ?? 0)) * width + (classOf[row] ?? 0);
    const start = (placeOf[kind] ?? 0) * size;
    const satisfied = who === nobody ? 0 : (unions.ofRow[kind] ?? 0);
    const times = sessions === null ? 1 : sessions.count();
    for (let each = 0; each < times; each += 1) {
      const key = (own[row] ?? 0) + (sessions === null ? 0 : (sessions.codes[each] ?? 0));
      isKey[key] = 1;
      rows[start + key] = (rows[start + key] ?? 0) + 1;
      if (satisfied === 0) continue;
      const before = number[key] ?? 0;
      if (before === 0) touched[many++] = key;
      number[key] = before === 0 ? satisfied : union(unions, before, satisfied);
    }
  }
  leave(counting, unions, many);
}

/** Counts one person under each of the first `many` keys touched, which are clear for the next. */
function leave(counting: Counting, unions: Unions, many: number): void {
  const { size, number, touched } = counting;
  for (let each = 0; each < many; each += 1) {
    const key = touched[each] ?? 0;
    const at = (unions.places[(number[key] ?? 0) * 2 + 1] ?? 0) * size + key;
    number[key] = 0;
    if (at >= counting.people.length) counting.people = grown(counting.people, unions.masks.length * size);
    counting.people[at] = (counting.people[at] ?? 0) + 1;
  }
}

function grown(counts: Int32Array, length: number): Int32Array {
  const more = new Int32Array(length);
  more.set(counts);
  return more;
}

interface Attended {
  /** The first `count()` are those of the person last turned to, each once. */
  readonly codes: Int32Array;
  readonly count: () => number;
  readonly turnTo: (who: number) => void;
}

/** The codes of the sessions that somebody identified attended in the scope. */
function attendedBy({ data, selection }: Ground, ofSession: Int32Array): Attended {
  const most = ofSession.reduce((all, code) => Math.max(all, code), 0) + 1;
  const [codes, seen] = [new Int32Array(most), new Int32Array(most)];
  const { visit, first, end } = data.visits;
  const { sessions } = selection;
  let [count, turn] = [0, 0];
  return {
    codes,
    count: () => count,
    turnTo: (who) => {
      count = 0;
      turn += 1;
      if (who === data.people.length || !selection.holds(who)) return;
      for (let row = first[who] ?? 0; row < (end[who] ?? 0); row += 1) {
        const each = visit[row] ?? 0;
        const on = each >>> ROW_BITS;
        const code = ofSession[on] ?? 0;
        if (presenceIn(each) !== ATTENDED || sessions[on] !== 1 || seen[code] === turn) continue;
        seen[code] = turn;
        codes[count] = code;
        count += 1;
      }
    },
  };
}
