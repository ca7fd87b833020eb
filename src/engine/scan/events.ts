import type { Fact } from '../../metrics/define/algebra.ts';
import { bitsOf, put } from './asked.ts';
import { type Chunk, rowMeasures } from './chunks.ts';
import { classesOf, rowsIn } from './classes.ts';
import { ATTENDED, presenceIn, ROW_BITS } from './columns/registrations.ts';
import type { Ground } from './ground.ts';
import { placesOf } from './pass/places.ts';
import { union, unionsOf } from './pass/unions.ts';
import type { RowKeys } from './rowKeys.ts';

/**
 * Counts appointments or opportunities and their people into columns; the keys that a row has, whatever it says, are marked in `isKey`. Those of a person are side
 * by side, so that what they satisfy together under a key is known when the person is over.
 */
export function countEvents(
  fact: Exclude<Fact, 'visit'>,
  { size, own, ofSession }: RowKeys,
  { asked, conditions }: Chunk,
  ground: Ground,
  columns: readonly Int32Array[],
  isKey: Uint8Array,
): void {
  const { classOf, width, masks, flags } = classesOf(ground, fact, conditions.list);
  const rows = rowMeasures(asked);
  const people = asked.filter(({ measure }) => measure.count === 'people');
  const places = placesOf(masks, bitsOf(rows));
  const unions = unionsOf(masks, bitsOf(people));
  const counts = new Int32Array(places.masks.length * size);
  let ofPeople = new Int32Array(unions.masks.all.length * size);
  const [number, touched] = [new Uint16Array(size), new Int32Array(size)];
  const sessions = ofSession === null ? null : attendedBy(ground, ofSession);
  const nobody = ground.data.people.length;
  const { person } = ground.data[fact];
  let [last, many] = [-1, 0];
  const leave = (): void => {
    const length = unions.masks.all.length * size;
    if (length > ofPeople.length) ofPeople = grown(ofPeople, length);
    for (let each = 0; each < many; each += 1) {
      const key = touched[each] ?? 0;
      const at = (number[key] ?? 0) * size + key;
      ofPeople[at] = (ofPeople[at] ?? 0) + 1;
      number[key] = 0;
    }
    many = 0;
  };
  const chosen = rowsIn(ground, fact);
  for (let index = 0; index < chosen.length; index += 1) {
    const row = chosen[index] ?? 0;
    const who = person[row] ?? 0;
    if (who !== last) {
      leave();
      sessions?.turnTo(who);
    }
    last = who;
    const kind = (flags === null ? 0 : (flags[who] ?? 0)) * width + (classOf[row] ?? 0);
    const start = (places.of[kind] ?? 0) * size;
    const satisfied = who === nobody ? 0 : (unions.ofKind[kind] ?? 0);
    const times = sessions === null ? 1 : sessions.count();
    for (let each = 0; each < times; each += 1) {
      const key = (own[row] ?? 0) + (sessions === null ? 0 : (sessions.codes[each] ?? 0));
      isKey[key] = 1;
      counts[start + key] = (counts[start + key] ?? 0) + 1;
      if (satisfied === 0) continue;
      const before = number[key] ?? 0;
      if (before === 0) touched[many++] = key;
      number[key] = before === 0 ? satisfied : union(unions, before, satisfied);
    }
  }
  leave();
  put({ masks: places.masks, counts }, rows, size, columns);
  put({ masks: unions.masks.all, counts: ofPeople }, people, size, columns);
}

function grown(counts: Int32Array, length: number): Int32Array<ArrayBuffer> {
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
