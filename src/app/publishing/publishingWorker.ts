import { zipSync } from 'fflate';
import { encodePublished } from '../../dataset/snapshot/published.ts';
import { live } from '../../dataset/watch/life.ts';
import { scanCounter } from '../../engine/scan/counter.ts';
import { THRESHOLD } from '../../metrics/define/threshold.ts';
import { untilDay } from '../../model/dataset/untilDay.ts';
import { pseudonymise } from '../../share/publish/pseudonymise.ts';
import { knownUntilDay, publication } from '../../share/publish/publication.ts';
import type { FromPublishing, ToPack, ToPrepare, ToPublishing } from './messages.ts';

const say = (message: FromPublishing): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Partial<ToPublishing>>) => {
  if (data.type === undefined || data.life === undefined) return;
  void live(data.life).then(() => say({ type: 'alive' }));
  void (data.type === 'prepare' ? prepared(data as ToPrepare) : packed(data as ToPack)).then(say, (error: unknown) =>
    say({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

/** The dataset as it is and as it would be published are both counted here: what is on screen stays what it is. */
async function prepared({ given: whole, tables: all, isFolded, until }: ToPrepare): Promise<FromPublishing> {
  const { programme } = whole;
  const tables = until === null ? all : untilDay(all, until);
  const given = until === null ? whole : { ...whole, ...knownUntilDay(whole, until) };
  const dataset = pseudonymise(tables, { k: THRESHOLD, bounds: programme.ageBands, isFolded, random: drawAtRandom });
  return {
    type: 'prepared',
    publication: await publication(
      { ...given, encode: encodePublished, before: scanCounter(tables, programme) },
      { ...dataset, after: scanCounter(dataset.tables, programme) },
    ),
  };
}

async function packed({ files }: ToPack): Promise<FromPublishing> {
  return { type: 'packed', archive: new Uint8Array(zipSync({ ...files })) };
}

/** 32 random bits a time: the identifiers must not be found again. */
function drawAtRandom(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1));
  return bits / 2 ** 32;
}
