import { expect, it } from 'vitest';
import { watchedWorker } from '../../../src/dataset/watch/watchedWorker.ts';
import { scanCounter } from '../../../src/engine/scan/counter.ts';
import type { FromScan, ToScan } from '../../../src/engine/scan/messages.ts';
import { openScan, type Scan } from '../../../src/engine/scan/scanClient.ts';
import { type Counter, totalOf } from '../../../src/metrics/ask/counter.ts';
import { peopleBy } from '../../../src/metrics/ask/questions.ts';
import { sortFacts } from '../../../src/model/dataset/sortFacts.ts';
import type { Table } from '../../../src/model/dataset/table.ts';
import { programme, scope, tables as unsorted } from '../../metrics/fixture.ts';

const tables = sortFacts(unsorted);
const question = peopleBy(scope({}));

/** A worker that scans for true, until it dies in the middle of a count. */
class Scanning extends EventTarget {
  readonly heard: ToScan['type'][] = [];
  die: () => void = () => undefined;
  private counter: Counter | null = null;
  constructor(private readonly isDying: () => boolean) {
    super();
  }
  postMessage(message: ToScan): void {
    this.heard.push(message.type);
    void this.reply(message);
  }
  terminate(): void {
    this.counter = null;
  }
  private async reply(message: ToScan): Promise<void> {
    const data = await this.answer(message);
    if (data !== null) this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
  private async answer(message: ToScan): Promise<FromScan | null> {
    switch (message.type) {
      case 'start':
        return { type: 'alive' };
      case 'load':
        if (message.rows.length === 1) return { type: 'failed', id: message.id, message: 'no column' };
        this.counter = scanCounter(message.rows as readonly Table[], programme);
        return { type: 'loaded', id: message.id };
      case 'count':
        if (this.isDying()) {
          this.die();
          return null;
        }
        if (this.counter === null) throw new TypeError('nothing loaded');
        return { type: 'counted', id: message.id, tallies: await this.counter.count(message.questions) };
      default:
        return null;
    }
  }
}

/** A scan whose first workers die while they count. */
function dying(deaths: number): { readonly scan: Scan; readonly workers: readonly Scanning[] } {
  const workers: Scanning[] = [];
  const scan = openScan(programme, (begin) => {
    const nth = workers.length;
    const worker = new Scanning(() => nth < deaths);
    workers.push(worker);
    const dead = new Promise<void>((resolve) => {
      worker.die = resolve;
    });
    return watchedWorker(
      () => worker as unknown as Worker,
      begin,
      { start: 9000, silence: 30_000 },
      async () => dead,
    );
  });
  return { scan, workers };
}

it('counts again in another worker, with the rows that were loaded, when one dies while it counts', async () => {
  const { scan, workers } = dying(1);
  await scan.load(tables);
  const [tally] = await scan.count([question]);
  const [expected] = await scanCounter(tables, programme).count([question]);
  expect(totalOf(tally)).toBe(totalOf(expected));
  expect(workers.map(({ heard }) => heard)).toEqual([
    ['start', 'load', 'count'],
    ['start', 'load', 'count'],
  ]);
});

it('says so when the second one dies too, and answers whoever asks again', async () => {
  const { scan } = dying(2);
  await scan.load(tables);
  await expect(scan.count([question])).rejects.toThrow('worker lost');
  expect(totalOf((await scan.count([question]))[0])).toBeGreaterThan(0);
});

it('goes on with the rows of before when others cannot be loaded, in a new worker too', async () => {
  const { scan } = dying(1);
  await scan.load(tables);
  await expect(scan.load(tables.slice(0, 1))).rejects.toThrow('no column');
  expect(totalOf((await scan.count([question]))[0])).toBeGreaterThan(0);
});
