const TRIES = 3;
const PAUSE = 300;
/** Milliseconds that a host may say nothing: somebody waits, and asks again himself. */
const SILENCE = 9000;

/** The bytes at an address of ours as a Blob of the given type, those that were built and no others (`null`: nothing was built, and any are taken); tries three times, then rejects with the last cause. */
export async function fetchBlob(url: string, type: string, sha256: string | null, signal: AbortSignal): Promise<Blob> {
  let failure: unknown;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await pause(PAUSE * attempt);
    try {
      // What a host answered by mistake may be in the browser's own cache, for as long as the file would have been.
      const parts = await fetchParts(url, attempt === 0 ? 'default' : 'reload', signal);
      if (!isOf(type, parts[0] ?? new Uint8Array())) throw new Error(`${url}: not ${type}`);
      const blob = new Blob(parts, { type });
      if (sha256 !== null && !(await isWhole(blob, sha256))) throw new Error(`${url}: not the bytes that were built`);
      return blob;
    } catch (error) {
      if (signal.aborted || isSilence(error)) throw error;
      failure = error;
    }
  }
  throw new Error(`the engine did not start: could not fetch ${url}`, { cause: failure });
}

function isSilence(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

/** Cut or altered bytes are refused where the browser can tell: a page that is not secure has no digest. */
async function isWhole(blob: Blob, sha256: string): Promise<boolean> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return true;
  const found = new Uint8Array(await subtle.digest('SHA-256', await blob.arrayBuffer()));
  return Array.from(found, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

/** A host that answers everything with its page answers for a missing file too; DuckDB would wait for it for ever. */
function isOf(type: string, start: Uint8Array): boolean {
  const [first] = start;
  return type === 'application/wasm'
    ? String.fromCharCode(...start.subarray(0, 4)) === '\0asm'
    : first !== undefined && first !== '<'.charCodeAt(0);
}

/** The bytes as they come; rejects when the host says nothing for too long, or stops before the end it announced. */
async function fetchParts(url: string, cache: RequestCache, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>[]> {
  const silent = new AbortController();
  const tooLong = (): void =>
    silent.abort(new DOMException(`the engine did not start: ${url} says nothing`, 'TimeoutError'));
  let quiet = setTimeout(tooLong, SILENCE);
  const heard = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(tooLong, SILENCE);
  };
  try {
    const response = await fetch(url, { cache, signal: AbortSignal.any([signal, silent.signal]) });
    if (!response.ok || response.body === null) throw new Error(`${url}: ${response.status}`);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      heard();
      parts.push(next.value);
    }
    return parts;
  } finally {
    clearTimeout(quiet);
  }
}

async function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
