import { type Gazetteer, readGazetteer } from '../../geo/gazetteer.ts';
import { get } from '../get.ts';

export async function fetchGazetteer(url: string): Promise<Gazetteer> {
  return readGazetteer(await (await get(url)).json());
}
