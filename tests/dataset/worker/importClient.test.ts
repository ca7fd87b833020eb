import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyLibrary, type Library } from '../../../src/dataset/library/library.ts';
import { empty } from '../../../src/dataset/library/sources.ts';
import { openImport } from '../../../src/dataset/worker/importClient.ts';
import type { FromWorker, ToWorker } from '../../../src/dataset/worker/messages.ts';
import { watchedWorker } from '../../../src/dataset/watch/watchedWorker.ts';
import { noAnswers } from '../../../src/model/dataset/answers.ts';

/** A worker that answers as it is told, and can die. */
class Played extends EventTarget {
  readonly heard: ToWorker[] = [];
  isTerminated = false;
  die: () => void = () => undefined;
  constructor(private readonly play: (message: ToWorker, say: (data: FromWorker) => void) => void) {
    super();
  }
  postMessage(message: ToWorker): void {
    this.heard.push(message);
    this.play(message, (data) => this.dispatchEvent(Object.assign(new Event('message'), { data })));
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

const library: Library = { ...emptyLibrary, state: { ...empty, absent: [{ name: 'a.csv', sha256: '0', file: null }] } };
const request = { files: [], demo: false, answers: noAnswers, loose: false };
const limits = { start: 9000, silence: 60_000 };

function client(play: (message: ToWorker, say: (data: FromWorker) => void, nth: number) => void): {
  readonly importer: ReturnType<typeof openImport>;
  readonly workers: Played[];
} {
  const workers: Played[] = [];
  const importer = openImport(
    { gazetteerUrl: '', secret: new Uint8Array(), today: '2026-01-01' },
    (begin, within) => {
      const nth = workers.length;
      const worker = new Played((message, say) => play(message, say, nth));
      workers.push(worker);
      const dead = new Promise<void>((resolve) => {
        worker.die = resolve;
      });
      return watchedWorker(
        () => worker as unknown as Worker,
        begin,
        within,
        async () => dead,
      );
    },
    limits,
  );
  return { importer, workers };
}

const alive: FromWorker = { run: null, type: 'alive' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the import worker', () => {
  it('starts when it is first needed only', async () => {
    const { importer, workers } = client((message, say) => {
      if (message.type === 'start') say(alive);
      if (message.type === 'find') say({ run: message.run, type: 'found', people: [] });
    });
    expect(workers).toHaveLength(0);
    expect(await importer.find('a')).toEqual([]);
    expect(workers).toHaveLength(1);
  });

  it('that does not begin ends the import within ten seconds', async () => {
    const { importer, workers } = client(() => undefined);
    const ended = importer.run(request, () => undefined);
    await vi.advanceTimersByTimeAsync(9999);
    expect(await ended).toMatchObject({ type: 'failed', message: expect.stringContaining('not-started') as string });
    expect(workers[0]?.isTerminated).toBe(true);
  });

  it('that cannot be fetched ends the import at once, and the next import starts another', async () => {
    const { importer, workers } = client((message, say, nth) => {
      if (nth === 0) workers[0]?.dispatchEvent(new Event('error'));
      else if (message.type === 'import') {
        say({ run: message.run, type: 'nothing-accepted', refused: [], waiting: [], library: emptyLibrary });
      }
    });
    expect(await importer.run(request, () => undefined)).toMatchObject({ type: 'failed' });
    expect(await importer.run(request, () => undefined)).toMatchObject({ type: 'nothing-accepted' });
  });

  it('that dies during an import ends it, and the next one begins with what it knew', async () => {
    const { importer, workers } = client((message, say) => {
      if (message.type === 'start') say(alive);
    });
    importer.know(library);
    const ended = importer.run(request, () => undefined);
    workers[0]?.die();
    expect(await ended).toMatchObject({ type: 'failed', message: expect.stringContaining('lost') as string });
    void importer.run(request, () => undefined);
    expect(workers[1]?.heard[0]).toMatchObject({ type: 'start', library });
  });

  it('that died while nobody asked answers the next question all the same', async () => {
    const { importer, workers } = client((message, say) => {
      if (message.type === 'start') say(alive);
      if (message.type === 'find') say({ run: message.run, type: 'found', people: [] });
    });
    await importer.find('a');
    workers[0]?.die();
    await vi.advanceTimersByTimeAsync(1);
    expect(await importer.find('a')).toEqual([]);
    expect(workers).toHaveLength(2);
  });

  it('that says nothing any more is ended', async () => {
    const { importer, workers } = client((message, say) => {
      if (message.type === 'start') say(alive);
    });
    const ended = importer.run(request, () => undefined);
    await vi.advanceTimersByTimeAsync(60_001);
    expect(await ended).toMatchObject({ type: 'failed', message: expect.stringContaining('silent') as string });
    expect(workers[0]?.isTerminated).toBe(true);
  });

  it('remembers a proposal that was kept, and not one that was dropped', async () => {
    const { importer, workers } = client((message, say) => {
      if (message.type !== 'import') return;
      const snapshot = new Uint8Array();
      say({
        run: message.run,
        type: 'assembled',
        snapshot,
        undoable: 0,
        refused: [],
        waiting: [],
        changes: null,
        library,
      });
    });
    await importer.run(request, () => undefined);
    importer.settle(false);
    workers[0]?.dispatchEvent(new Event('error'));
    await vi.advanceTimersByTimeAsync(1);
    await importer.run(request, () => undefined);
    expect(workers[1]?.heard[0]).toMatchObject({ library: emptyLibrary });
    importer.settle(true);
    workers[1]?.dispatchEvent(new Event('error'));
    await vi.advanceTimersByTimeAsync(1);
    await importer.run(request, () => undefined);
    expect(workers[2]?.heard[0]).toMatchObject({ library });
  });

  it('says nothing of its progress once the import is cancelled', async () => {
    const seen: string[] = [];
    const { importer, workers } = client(() => undefined);
    const ended = importer.run(request, ({ file }) => seen.push(file));
    importer.cancel();
    expect(await ended).toEqual({ type: 'cancelled' });
    const progress = { file: 'a.csv', done: 0, files: 1, rows: 1, share: 0, left: null };
    workers[0]?.dispatchEvent(Object.assign(new Event('message'), { data: { run: 1, type: 'progress', progress } }));
    expect(seen).toEqual([]);
  });
});
