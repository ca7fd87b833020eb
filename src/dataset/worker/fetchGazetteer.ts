import { type Gazetteer, readGazetteer } from '../../geo/gazetteer.ts';
import { get } from '../get.ts';

/** The gazetteer, fetched at once and once; when it could not be had, whoever asks next fetches it again. */
export function keptGazetteer(url: string): () => Promise<Gazetteer> {
  let kept: Promise<Gazetteer> | null = null;
  const ask = async (): Promise<Gazetteer> => {
    kept ??= fetched(url);
    const own = kept;
    own.catch(() => {
      if (kept === own) kept = null;
    });
    return own;
  };
  ask().catch(() => undefined); // told when files are imported
  return ask;
}

async function fetched(url: string): Promise<Gazetteer> {
  return readGazetteer(await (await get(url)).json());
}
