import { encodeTable } from '../../engine/encodeTable.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import { assemble } from '../../import/assemble.ts';
import { type Extract, isCounted } from '../../import/extract.ts';
import type { Report } from '../../model/report.ts';
import { digestOf } from './digest.ts';
import { fetchGazetteer } from './fetchGazetteer.ts';
import type { FromWorker, GivenFile, ToWorker } from './messages.ts';
import { openReaders, type Readers } from './readers.ts';

interface Started {
  readonly gazetteer: Promise<Gazetteer>;
  readonly readers: Readers;
}

/** What was read of each file of the dataset stays here, in memory: the page only ever sees tables without identity. */
let kept: readonly Extract[] = [];
let proposed: readonly Extract[] = [];
let running: AbortController | null = null;
let started: Started | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') {
    const gazetteer = fetchGazetteer(data.setting.gazetteerUrl);
    gazetteer.catch(() => undefined); // told when files are imported
    started = { gazetteer, readers: openReaders(data.setting) };
  } else if (data.type === 'cancel') {
    running?.abort();
  } else if (data.type === 'forget') {
    kept = [];
    proposed = [];
  } else if (data.type === 'settle') {
    if (data.keep) kept = proposed;
    proposed = [];
  } else {
    void importFiles(data.files, data.replace ? [] : kept);
  }
});

async function importFiles(files: readonly GivenFile[], before: readonly Extract[]): Promise<void> {
  const { signal } = (running = new AbortController());
  try {
    if (started === null) throw new Error('the import was not started');
    const extracts = await started.readers.read(files, tellProgress(files), signal);
    const places = await started.gazetteer;
    const accepted = extracts.filter(isCounted);
    const refused = extracts
      .filter((extract) => !isCounted(extract))
      .flatMap((extract) => assemble([extract], { gazetteer: places }).reports);
    if (accepted.length === 0) answer({ type: 'nothing-accepted', refused });
    else propose([...before, ...accepted], refused, places);
  } catch (error) {
    answer(signal.aborted ? { type: 'cancelled' } : { type: 'failed', message: String(error) });
  } finally {
    running = null;
  }
}

/** Tells the file that was last begun, and the rows read of all. */
function tellProgress(files: readonly GivenFile[]): (file: number, rows: number) => void {
  const read = new Map<number, number>();
  return (file, rows) => {
    read.set(file, rows);
    const last = Math.max(...read.keys());
    const all = [...read.values()].reduce((a, b) => a + b, 0);
    answer({
      type: 'progress',
      progress: { file: files[last]?.name ?? '', done: last, files: files.length, rows: all },
    });
  };
}

function propose(extracts: readonly Extract[], refused: readonly Report[], places: Gazetteer): void {
  const { tables, extent, reports } = assemble(extracts, { gazetteer: places });
  proposed = extracts;
  const encoded = tables.map(encodeTable);
  answer(
    { type: 'assembled', assembled: { tables: encoded, extent, digest: digestOf(extracts), reports }, refused },
    encoded.map(({ csv }) => csv.buffer),
  );
}

function answer(message: FromWorker, transfer: ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as ArrayBuffer[] });
}
