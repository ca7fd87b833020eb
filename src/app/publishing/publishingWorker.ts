import { zipSync } from 'fflate';
import { encodePublished } from '../../dataset/snapshot/published.ts';
import { live } from '../../dataset/watch/life.ts';
import { scanCounter } from '../../engine/scan/counter.ts';
import { THRESHOLD } from '../../metrics/define/threshold.ts';
import { untilDay } from '../../model/dataset/untilDay.ts';
import { exposures, madeAs } from '../../share/publish/variants.ts';
import { knownUntilDay, publication } from '../../share/publish/publication.ts';
import type { FromPublishing, ToMeasure, ToPack, ToPrepare, ToPublishing } from './messages.ts';

const say = (message: FromPublishing): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Partial<ToPublishing>>) => {
  if (data.type === undefined || data.life === undefined) return;
  void answered(data as ToPublishing).then(say, (error: unknown) =>
    say({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

async function answered(asked: ToPublishing): Promise<FromPublishing> {
  await live(asked.life);
  // Said before the work, which lets nothing else be said meanwhile.
  say({ type: 'alive' });
  if (asked.type === 'prepare') return prepared(asked);
  return asked.type === 'measure' ? measured(asked) : packed(asked);
}

async function measured({ programme, extent, tables }: ToMeasure): Promise<FromPublishing> {
  const { opening, ageBands: bounds } = programme;
  return {
    type: 'measured',
    exposures: exposures(tables, { k: THRESHOLD, bounds, opening, extent, random: drawAtRandom }),
  };
}

/** The dataset as it is and as it would be published are both counted here: what is on screen stays what it is. */
async function prepared({ given: whole, tables: all, variant, until }: ToPrepare): Promise<FromPublishing> {
  const { programme } = whole;
  const tables = until === null ? all : untilDay(all, until);
  const given = until === null ? whole : { ...whole, ...knownUntilDay(whole, until) };
  const { opening, ageBands: bounds } = programme;
  const dataset = madeAs(variant, tables, {
    k: THRESHOLD,
    bounds,
    opening,
    extent: given.extent,
    random: drawAtRandom,
  });
  return {
    type: 'prepared',
    publication: await publication(
      { ...given, grain: variant.grain, encode: encodePublished, before: scanCounter(tables, programme) },
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
