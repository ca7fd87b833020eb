import type { Gazetteer } from '../../geo/gazetteer.ts';
import { LARGEST, readExport, tooLarge } from '../../import/readExport.ts';
import type { Answers } from '../../model/dataset/answers.ts';
import { fetchGazetteer } from './fetchGazetteer.ts';
import { get } from '../get.ts';
import type { FromReader, GivenFile, ToReader } from './messages.ts';

let gazetteer: Promise<Gazetteer> | null = null;
let today = '';

self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  if (data.type === 'read') void read(data.file, data.answers);
  else {
    today = data.setting.today;
    gazetteer = fetchGazetteer(data.setting.gazetteerUrl);
    gazetteer.catch(() => undefined); // told when a file is read
  }
});

async function read(file: GivenFile, answers: Answers): Promise<void> {
  try {
    if (gazetteer === null) throw new Error('the reader was not started');
    const blob = 'blob' in file ? file.blob : await (await get(file.url)).blob();
    if (blob.size > LARGEST) return answer({ type: 'extract', extract: tooLarge(file.name) });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const extract = await readExport(
      { name: file.name, bytes },
      {
        gazetteer: await gazetteer,
        today,
        answers,
        onProgress: (rows, share) => answer({ type: 'progress', rows, share }),
      },
    );
    answer(
      { type: 'extract', extract },
      Object.values(extract.rows).map(({ buffer }) => buffer),
    );
  } catch (error) {
    answer({ type: 'failed', message: String(error) });
  }
}

function answer(message: FromReader, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}
