import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of `BILAN_CHDB`, or this one, where `chdb` is installed there: the engine of ClickHouse, half a gigabyte. */
export function findChdb(): string | null {
  const from = process.env['BILAN_CHDB'] ?? process.cwd();
  try {
    createRequire(join(from, 'package.json')).resolve('chdb');
    return from;
  } catch {
    console.warn('chdb is not installed: nothing here was run on ClickHouse');
    return null;
  }
}

/** What a test has a server be. */
interface Told {
  readonly profile?: Readonly<Record<string, string | number>>;
  /** Settings sent with a statement are not heard. */
  readonly isDeaf?: boolean;
  /** Answers end after so many characters. */
  readonly cutAt?: number;
}

export interface TestServer {
  readonly url: string;
  readonly tell: (told: Told) => Promise<void>;
  /** As `kill -9`. */
  readonly kill: () => Promise<void>;
  /** The same address and the same data, after `kill`. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A ClickHouse in a process of its own, over HTTP. */
export async function startServer(chdb: string): Promise<TestServer> {
  const data = await mkdtemp(join(tmpdir(), 'bilan-clickhouse-'));
  let running = await start(chdb, data, '0');
  const { port } = running;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    tell: async (told) => {
      await fetch(`${url}/told`, { method: 'POST', body: JSON.stringify(told) });
    },
    kill: async () => running.kill(),
    restart: async () => {
      running = await start(chdb, data, port);
    },
    close: async () => {
      await running.kill();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function start(
  chdb: string,
  data: string,
  asked: string,
): Promise<{ readonly port: string; readonly kill: () => Promise<void> }> {
  const child = spawn(process.execPath, ['tests/support/clickhouse/server.mjs', chdb, data, asked, 'piped'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(String(line).trim()));
    child.once('exit', (code) => reject(new Error(`the server of tests ended with ${code}`)));
  });
  return {
    port,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
