import { get } from './get.ts';

/** The name of what the page asked for before its own script was read, by address: its bytes, `null` for what could not be had. */
export const AHEAD = 'bilanAhead';

type Ahead = Record<string, Promise<ArrayBuffer | null>>;

/** What is served at an address, already on its way where it was asked for ahead. Rejects, naming it, when nothing is. */
export async function bytesAt(url: URL): Promise<ArrayBuffer> {
  const scope = globalThis as { [AHEAD]?: Ahead };
  // Where there is one, whoever comes late asks for nothing ahead.
  const ahead = (scope[AHEAD] ??= {});
  const asked = ahead[url.href];
  // Read once: it would stay in memory.
  delete ahead[url.href];
  return (await asked) ?? (await get(url)).arrayBuffer();
}
