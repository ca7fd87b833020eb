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
      return new Blob([await response.arrayBuffer()], { type });
    } catch (error) {
      if (signal.aborted) throw error;
      failure = error;
    }
  }
  throw new Error(`could not fetch ${url}`, { cause: failure });
}

async function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
