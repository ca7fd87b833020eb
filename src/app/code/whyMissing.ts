/** Why a file of the page could not be had: nothing answers, the site has another version now, or that file alone is missing. */
export type Missing = 'offline' | 'version' | 'file';

/** Milliseconds after which a site that says nothing counts as out of reach. */
const PATIENCE = 4000;

/** Asks the site which version it serves, past every cache. */
export async function whyMissing(): Promise<Missing> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(new URL('version.json', document.baseURI), { cache: 'no-store', signal });
    const told: unknown = response.ok ? await response.json().catch(() => null) : null;
    return isOther(told) ? 'version' : 'file';
  } catch {
    return 'offline';
  }
}

function isOther(told: unknown): boolean {
  if (typeof told !== 'object' || told === null || !('script' in told)) return false;
  const newest = new URL(String(told.script), document.baseURI).href;
  return ![...document.scripts].some(({ src }) => src === newest);
}
