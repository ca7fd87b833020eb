const TRIES = 3;
const PAUSE = 300;

/** The bytes at an address of ours as a Blob of the given type; tries three times, then rejects with the last cause. */
export async function fetchBlob(url: string, type: string, signal: AbortSignal): Promise<Blob> {
  let failure: unknown;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await pause(PAUSE * attempt);
    try {
      const response = await fetch(url, { signal });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      const bytes = await response.arrayBuffer();
      if (!isOf(type, new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength)))) throw new Error(`${url}: not ${type}`);
      return new Blob([bytes], { type });
    } catch (error) {
      if (signal.aborted) throw error;
      failure = error;
    }
  }
  throw new Error(`the engine did not start: could not fetch ${url}`, { cause: failure });
}

/** A host that answers everything with its page answers for a missing file too; DuckDB would wait for it for ever. */
function isOf(type: string, start: Uint8Array): boolean {
  const [first] = start;
  return type === 'application/wasm'
    ? String.fromCharCode(...start) === '\0asm'
    : first !== undefined && first !== '<'.charCodeAt(0);
}

async function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
