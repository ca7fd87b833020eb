import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type Opened } from '../../../scripts/serve/listen.ts';
import { service } from '../../../scripts/serve/service.ts';
import { scope } from '../../metrics/fixture.ts';
import { servedBy } from './served.ts';

const ORIGIN = 'https://bilan.example.org';
const people = JSON.stringify({
  name: 'figures',
  scope: scope({ themes: ['secret'] }),
  asked: [[{ indicator: 'people', by: null }], [], false],
});

describe('a service behind HTTP', () => {
  const lines: string[] = [];
  let opened: Opened;
  beforeAll(async () => {
    opened = await listen(service(await servedBy()), {
      host: '127.0.0.1',
      port: 0,
      names: ['bilan.example.org'],
      origins: [ORIGIN],
      log: (line) => lines.push(line),
    });
  });
  afterAll(async () => opened.close());

  /** `fetch` writes its own Host and Origin. */
  const send = async (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>> = {},
    body = '',
  ): Promise<{ status: number; headers: Readonly<Record<string, unknown>>; body: string }> =>
    new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port: opened.port, method, path, headers, agent: false },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => {
            text += part;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  const json = { 'content-type': 'application/json' };

  it('answers, and logs neither what was asked nor by whom', async () => {
    lines.length = 0;
    const reply = await send('POST', '/ask?token=abc', { ...json, authorization: 'Bearer abc' }, people);
    expect(reply.status).toBe(200);
    await send('GET', '/secret/%7E');
    expect(lines.map((line) => line.replaceAll(/\d+ \d+ ms/g, '0 0 ms'))).toEqual([
      'POST /ask 200 0 0 ms',
      'GET ? 404 0 0 ms',
    ]);
  });

  it('answers under names of its own only', async () => {
    expect((await send('GET', '/health', { host: 'attacker.example' })).status).toBe(421);
    expect((await send('GET', '/health', { host: 'bilan.example.org' })).status).toBe(200);
    expect((await send('GET', '/health', { host: `localhost:${opened.port}` })).status).toBe(200);
  });

  it('lets pages of the origins that were named ask, and no others', async () => {
    const other = await send('POST', '/ask', { ...json, origin: 'https://other.example.org' }, people);
    expect([other.status, other.headers['access-control-allow-origin']]).toEqual([403, undefined]);
    expect((await send('OPTIONS', '/ask', { origin: 'null' })).status).toBe(403);
    const before = await send('OPTIONS', '/ask', { origin: ORIGIN, 'access-control-request-method': 'POST' });
    expect([before.status, before.headers['access-control-allow-origin']]).toEqual([204, ORIGIN]);
    expect(before.headers['access-control-allow-credentials']).toBeUndefined();
    const own = await send('POST', '/ask', { ...json, origin: ORIGIN }, people);
    expect([own.status, own.headers['access-control-expose-headers']]).toEqual([200, 'ETag, Retry-After']);
  });

  it('reads no more than a question may be long', async () => {
    const long = await send('POST', '/ask', json, 'x'.repeat(70_000));
    expect([long.status, long.headers['connection']]).toEqual([413, 'close']);
    const unsaid = await send('POST', '/ask', { ...json, 'transfer-encoding': 'chunked' }, 'x'.repeat(70_000));
    expect(unsaid.status).toBe(413);
    expect((await send('GET', '//')).status).toBe(404);
  });
});
