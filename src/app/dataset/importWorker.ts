import { encodeTable } from '../../engine/encodeTable.ts';
import { type Gazetteer, readGazetteer } from '../../geo/gazetteer.ts';
import { assemble } from '../../import/assemble.ts';
import type { Extract } from '../../import/extract.ts';
import { readExport } from '../../import/readExport.ts';
import type { Report } from '../../model/report.ts';
import { digestOf } from './digest.ts';
import type { FromWorker, GivenFile, ToWorker } from './messages.ts';

/** What was read of each file of the dataset stays here, in memory: the page only ever sees tables without identity. */
let kept: readonly Extract[] = [];
let proposed: readonly Extract[] = [];
let running: AbortController | null = null;
let gazetteer: Promise<Gazetteer> | null = null;
let today = '';

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') {
    today = data.today;
    gazetteer = fetchGazetteer(data.gazetteerUrl);
    gazetteer.catch(() => undefined);
  } else if (data.type === 'cancel') {
    running?.abort();
  } else if (data.type === 'forget') {
    kept = [];
    proposed = [];
  } else if (data.type === 'settle') {
    if (data.keep) kept = proposed;
  } else {
    void importFiles(data.files, data.replace ? [] : kept);
  }
});

async function importFiles(files: readonly GivenFile[], before: readonly Extract[]): Promise<void> {
  const { signal } = (running = new AbortController());
  try {
    if (gazetteer === null) throw new Error('the import was not started');
    const places = await gazetteer;
    const accepted: Extract[] = [];
    const refused: Report[] = [];
    for (const [done, file] of files.entries()) {
      const tell = (rows: number): void =>
        answer({ type: 'progress', progress: { file: file.name, done, files: files.length, rows } });
      tell(0);
      const bytes = new Uint8Array(await file.blob.arrayBuffer());
      const extract = await readExport(
        { name: file.name, bytes },
        { gazetteer: places, today, signal, onProgress: tell },
      );
      signal.throwIfAborted();
      const [report] = assemble([extract], { gazetteer: places }).reports;
      if (report !== undefined && !isAccepted(report)) refused.push(report);
      else accepted.push(extract);
    }
    if (accepted.length === 0) answer({ type: 'nothing-accepted', refused });
    else propose([...before, ...accepted], refused, places);
  } catch (error) {
    answer(signal.aborted ? { type: 'cancelled' } : { type: 'failed', message: String(error) });
  } finally {
    running = null;
  }
}

function isAccepted({ outcome }: Report): boolean {
  return outcome === 'accept' || outcome === 'accept_with_warnings';
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

async function fetchGazetteer(url: string): Promise<Gazetteer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return readGazetteer(await response.json());
}

function answer(message: FromWorker, transfer: ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as ArrayBuffer[] });
}
