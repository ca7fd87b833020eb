import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { withValues } from '../../../sql/sql.ts';
import { arrowRows } from './arrowRows.ts';
import { lockDown } from './connection.ts';
import type { OpenEngine } from '../engine.ts';
import { EngineError } from '../engineError.ts';
import { fetchBlob } from './fetchBlob.ts';
import { fromConnection } from './fromConnection.ts';

const FOLDER = 'load/';

/** The empty module. Where the host forbids WebAssembly, a worker that compiles waits for ever; here it is told at once. */
const nothing = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

function askToCompile(): void {
  try {
    if (new WebAssembly.Module(nothing) instanceof WebAssembly.Module) return;
  } catch (error) {
    throw new EngineError('start', 'the engine did not start: WebAssembly is forbidden here', error);
  }
}

/** Where the two files of the `eh` build are served from. */
export interface EngineFiles {
  readonly workerUrl: string;
  readonly wasmUrl: string;
}

/**
 * DuckDB-WASM in a worker of its own. Both files are fetched here and handed over as Blobs: the page's content security policy then binds the
 * worker, and a wrong MIME type on the wire does no harm. A worker that fails rejects every pending call.
 */
export async function openInBrowser({ workerUrl, wasmUrl }: EngineFiles, signal: AbortSignal): Promise<OpenEngine> {
  askToCompile();
  const [script, wasm] = await Promise.all([
    fetchBlob(workerUrl, 'text/javascript', BILAN_ENGINE.worker, signal),
    fetchBlob(wasmUrl, 'application/wasm', BILAN_ENGINE.wasm, signal),
  ]);
  const urls = [URL.createObjectURL(script), URL.createObjectURL(wasm)] as const;
  const worker = new Worker(urls[0], { name: 'bilan-engine' });
  const stop = (): void => worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(new EngineError('lost', `the engine worker failed: ${message}`)),
    );
  });
  lost.catch(() => undefined);
  const alive = async <Result>(task: Promise<Result>): Promise<Result> => Promise.race([task, lost]);

  const database = new AsyncDuckDB(new VoidLogger(), worker);
  await alive(database.instantiate(urls[1]));
  urls.forEach((url) => URL.revokeObjectURL(url));
  await alive(database.open({}));
  const connection = await alive(database.connect());
  await alive(connection.query(lockDown(FOLDER)));
  signal.removeEventListener('abort', stop);

  return fromConnection({
    run: async (statements) => {
      await alive(connection.query(statements));
    },
    // Run step by step, the worker hears in between that it should stop; a prepared statement runs to its end.
    read: async (statement, values) => {
      const text = values.length === 0 ? statement : withValues(statement, values);
      const batches = await alive(connection.send(text).then(async (reader) => reader.readAll()));
      return batches.flatMap(arrowRows);
    },
    interrupt: () => {
      void connection.cancelSent().catch(() => undefined);
    },
    addFile: async (name, bytes) => {
      // A copy: registering hands the buffer over, and a rebuilt engine needs it again.
      await alive(database.registerFileBuffer(FOLDER + name, bytes.slice()));
      return FOLDER + name;
    },
    removeFile: async (name) => {
      await alive(database.dropFile(FOLDER + name));
    },
    close: async () => {
      worker.terminate();
    },
  });
}
