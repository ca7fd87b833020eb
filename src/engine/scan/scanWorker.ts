import { readSnapshot } from '../../dataset/snapshot/readSnapshot.ts';
import { live } from '../../dataset/watch/life.ts';
import type { Counter } from '../../metrics/ask/counter.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Programme } from '../../model/place/programme.ts';
import { scanCounter } from './counter.ts';
import type { FromScan, ToScan } from './messages.ts';

let programme: Programme | null = null;
let counter: Counter | null = null;
const running = new Map<number, AbortController>();

const say = (message: FromScan): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToScan>) => {
  switch (data.type) {
    case 'start':
      ({ programme } = data);
      void live(data.life).then(() => say({ type: 'alive' }));
      break;
    case 'load':
      replying(data.id, async () => {
        if (programme === null) throw new TypeError('loaded before it was started');
        // Nothing loaded is nothing to count, and no error.
        counter = data.rows.length === 0 ? null : scanCounter(tablesOf(data.rows), programme);
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

function tablesOf(rows: readonly Table[] | Uint8Array): readonly Table[] {
  return rows instanceof Uint8Array ? readSnapshot(rows, 'loaded').tables : rows;
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
