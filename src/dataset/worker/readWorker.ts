import type { Gazetteer } from '../../geo/gazetteer.ts';
import { LARGEST, readExport, tooLarge, unreadable } from '../../import/rows/readExport.ts';
import type { Extract } from '../../import/rows/extract.ts';
import type { Answers } from '../../model/dataset/answers.ts';
import { buffersOf } from './handedOver.ts';
import { keptGazetteer } from './fetchGazetteer.ts';
import { get } from '../get.ts';
import { live } from '../watch/life.ts';
import type { FromReader, ToReader } from './messages.ts';
import type { GivenFile } from '../library/sources.ts';

let gazetteer: (() => Promise<Gazetteer>) | null = null;
let today = '';

self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  if (data.type === 'read') void read(data.file, data.answers);
  else if (data.type === 'start') {
    today = data.setting.today;
    gazetteer = keptGazetteer(data.setting.gazetteerUrl);
    void live(data.life).then(() => reply({ type: 'alive' }));
  }
});

async function read(file: GivenFile, answers: Answers): Promise<void> {
  try {
    if (gazetteer === null) throw new Error('the reader was not started');
    reply({ type: 'progress', rows: 0, share: 0 }); // begun: what stops the reader from here on is of the file
    const extract = await extractOf(file, answers, await gazetteer());
    reply({ type: 'extract', extract }, buffersOf(extract));
  } catch (error) {
    reply({ type: 'failed', message: String(error) });
  }
}

/** What was read of a file; one that cannot be read is refused and takes no other down. */
async function extractOf(file: GivenFile, answers: Answers, places: Gazetteer): Promise<Extract> {
  try {
    const blob = 'blob' in file ? file.blob : await (await get(file.url)).blob();
    if (blob.size > LARGEST) return tooLarge(file.name);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const onProgress = (rows: number, share: number): void => reply({ type: 'progress', rows, share });
    return await readExport({ name: file.name, bytes }, { gazetteer: places, today, answers, onProgress });
  } catch (error) {
    if ('url' in file) throw error;
    console.error(error);
    return unreadable(file.name);
  }
}

function reply(message: FromReader, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}
