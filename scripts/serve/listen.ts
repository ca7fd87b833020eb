import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuse, type Reply } from './reply.ts';
import type { Asking } from './service.ts';

export type Answer = (asking: Asking) => Promise<Reply>;

export interface Listening {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Names that the service is asked under, besides those of this machine. */
  readonly names: readonly string[];
  /** Origins whose pages may ask; none unless it was said. */
  readonly origins: readonly string[];
  readonly log: (line: string) => void;
}

export interface Opened {
  readonly port: number;
  /** Answers what was asked, and takes no more. */
  readonly close: () => Promise<void>;
}

/** Characters of a question: a page asks in less than 20,000. */
const LARGEST = 65_536;
const PATHS = new Set(['/dataset', '/ask', '/health', '/openapi.json']);

/** Puts a service behind HTTP. A line is logged for each request: neither what was asked, nor by whom. */
export async function listen(answer: Answer, given: Listening): Promise<Opened> {
  const server = createServer(
    { maxHeaderSize: 8192, requestTimeout: 10_000, headersTimeout: 5000, keepAliveTimeout: 5000 },
    (request, response) => {
      void handled(request, response, answer, given);
    },
  );
  server.maxConnections = 1000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(given.port, given.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { port: (server.address() as AddressInfo).port, close: async () => closed(server) };
}

async function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

async function handled(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  given: Listening,
): Promise<void> {
  const began = performance.now();
  const [path = ''] = (request.url ?? '').split('?');
  const { origin } = request.headers;
  const isAllowed = origin !== undefined && given.origins.includes(origin);
  const reply = await replyTo(request, path, isAllowed, answer, given);
  const { status, body, headers = {} } = reply;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    vary: 'Origin, Authorization',
    // What is left unread of a body ends with its connection.
    ...(status === 413 && { connection: 'close' }),
    ...(isAllowed && {
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'ETag, Retry-After',
    }),
    ...headers,
  });
  response.on('error', () => undefined); // whoever asked has gone
  response.end(body ?? undefined);
  const named = PATHS.has(path) ? path : '?';
  const method = /^[A-Z]{1,7}$/.test(request.method ?? '') ? request.method : '?';
  given.log(`${method} ${named} ${status} ${body?.length ?? 0} ${Math.round(performance.now() - began)} ms`);
}

async function replyTo(
  request: IncomingMessage,
  path: string,
  isAllowed: boolean,
  answer: Answer,
  { names }: Listening,
): Promise<Reply> {
  const { headers } = request;
  // A name that somebody made point here would have the browser of a reader ask in its place.
  if (!isOurs(headers.host, names)) return refuse('host');
  if (headers.origin !== undefined && !isAllowed) return refuse('origin');
  if (request.method === 'OPTIONS' && isAllowed) {
    const asked = { 'access-control-allow-methods': 'GET, POST', 'access-control-max-age': '600' };
    const allowed = { 'access-control-allow-headers': 'Authorization, Content-Type, If-None-Match' };
    return { status: 204, headers: { ...asked, ...allowed }, body: null };
  }
  const body = await bodyOf(request);
  if (body === null) return refuse('large');
  return answer({
    method: request.method ?? '',
    path,
    authorization: headers.authorization,
    type: headers['content-type'],
    known: headers['if-none-match'],
    address: request.socket.remoteAddress,
    body,
  });
}

function isOurs(host: string | undefined, names: readonly string[]): boolean {
  const name = host?.replace(/:\d+$/, '').toLowerCase() ?? '';
  return ['127.0.0.1', 'localhost', '[::1]', ...names].includes(name);
}

/** What was sent; `null` when it is too long, or was not sent whole. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST) return null;
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > LARGEST) return null;
      parts.push(part);
    }
  } catch {
    return null; // whoever sent it has gone
  }
  return Buffer.concat(parts).toString('utf8');
}
