import { HEADER } from '../../dataset/snapshot/format.ts';
import { columnsOf } from '../../dataset/snapshot/readSnapshot.ts';
import { live } from '../../dataset/watch/life.ts';
import type { Counter } from '../../metrics/ask/counter.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Programme } from '../../model/place/programme.ts';
import { scanCounter } from './counter.ts';
import type { FromScan, Terms, ToScan } from './messages.ts';

/** A snapshot that was read before it was loaded. */
interface Ahead {
  readonly rows: Uint8Array;
  readonly terms: Terms;
  readonly counter: Counter;
}

let programme: Programme | null = null;
let counter: Counter | null = null;
let ahead: Ahead | null = null;
const running = new Map<number, AbortController>();

const say = (message: FromScan): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToScan>) => {
  switch (data.type) {
    case 'start':
      ({ programme } = data);
      void live(data.life).then(() => say({ type: 'alive' }));
      break;
    case 'ahead':
      ahead = readAhead(data.rows, data.programme);
      break;
    case 'load':
      replying(data.id, async () => {
        if (programme === null) throw new TypeError('loaded before it was started');
        // Nothing loaded is nothing to count, and no error.
        counter = data.rows.length === 0 ? null : counterOf(data.rows, programme);
        return { type: 'loaded', id: data.id };
      });
      break;
    case 'count':
      replying(data.id, async (signal) => {
        if (counter === null) throw new TypeError('asked before anything was loaded');
        return { type: 'counted', id: data.id, tallies: await counter.count(data.questions, signal) };
      });
      break;
    default:
      running.get(data.id)?.abort();
  }
});

function counterOf(rows: readonly Table[] | Uint8Array, terms: Terms): Counter {
  const known = ahead;
  // Read once: it would stay in memory.
  ahead = null;
  if (!(rows instanceof Uint8Array)) return scanCounter(rows, terms);
  if (known !== null && isSame(known.rows, rows) && isAlike(known.terms, terms)) return known.counter;
  return scanCounter(columnsOf(rows, 'loaded'), terms);
}

function readAhead(rows: Uint8Array, terms: Terms): Ahead | null {
  try {
    return { rows, terms, counter: scanCounter(columnsOf(rows, 'ahead'), terms) };
  } catch {
    // Said once it is loaded.
    return null;
  }
}

function isAlike(one: Terms, other: Terms): boolean {
  return one.hub === other.hub && one.ageBands.join() === other.ageBands.join();
}

/** The header of a snapshot holds the checksum of what names the checksum of each column. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.subarray(0, HEADER).every((byte, index) => byte === other[index]);
}

/** Runs one task and says what came of it. */
function replying(id: number, task: (signal: AbortSignal) => Promise<FromScan>): void {
  const control = new AbortController();
  running.set(id, control);
  task(control.signal)
    .then(say)
    .catch((error: unknown) =>
      say({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) }),
    )
    .finally(() => running.delete(id));
}
