import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What hosts say that files are, by their endings. */
export const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** A host of the built page that a test can change: service workers ask it past every route of the browser. */
export interface Host {
  readonly base: string;
  /** What it answers in the place of a file, given the path and what was built; `null` for a file that is missing. */
  answer: (path: string, built: Buffer) => Buffer | string | null;
  readonly close: () => void;
}

export async function openHost(): Promise<Host> {
  const serve = async (pathname: string, response: ServerResponse): Promise<void> => {
    const path = pathname === '/' ? '/index.html' : pathname;
    const built = await readFile(join('dist', path)).catch(() => null); // not built: 404
    const body = built === null ? null : host.answer(path, built);
    response.statusCode = body === null ? 404 : 200;
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000' : 'no-cache');
    response.end(body ?? '');
  };
  const server = createServer(
    (request, response) => void serve(new URL(request.url ?? '/', 'http://bilan.example').pathname, response),
  );
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const host: Host = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answer: (_, built) => built,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}
