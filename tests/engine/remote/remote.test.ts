import { describe, expect, it } from 'vitest';
import { openRemote, type Remote, type World } from '../../../src/engine/remote/remote.ts';
import { service } from '../../../scripts/serve/service.ts';
import { meaningOf } from '../../../src/answers/afar/meaning.ts';
import { answerAfar } from '../../../src/answers/afar/question.ts';
import { everythingAsked } from '../../answers/afar/asked.ts';
import { programme, scope } from '../../metrics/fixture.ts';
import { servedBy } from '../../scripts/serve/served.ts';

const ADDRESS = 'http://127.0.0.1:8787/';
const people = { name: 'figures', scope: scope({}), asked: [[{ indicator: 'people', by: null }], [], false] };

/** A dataset behind a network of our own; `answer` comes before it. */
async function opened(
  answer: (path: string, tried: number) => Response | Error | null = () => null,
): Promise<{ readonly remote: Remote; readonly waited: number[] }> {
  const serve = service(await servedBy());
  const waited: number[] = [];
  let tried = 0;
  const fetched: typeof fetch = async (address, init) => {
    const path = address instanceof URL ? address.pathname : '';
    tried += 1;
    const early = answer(path, tried);
    if (early instanceof Error) throw early;
    if (early !== null) return early;
    const body = typeof init?.body === 'string' ? init.body : '';
    const reply = await serve({ method: init?.method ?? 'GET', path, type: 'application/json', body });
    return new Response(reply.body, { status: reply.status, headers: { ...reply.headers } });
  };
  const world: World = {
    fetch: fetched,
    now: () => 1000,
    wait: async (milliseconds) => {
      waited.push(milliseconds);
    },
    token: null,
    meaning: async () => meaningOf(programme),
  };
  return { remote: openRemote(ADDRESS, world), waited };
}

const kindOf = async (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error as { readonly kind?: unknown }).kind,
  );

describe('a dataset elsewhere', () => {
  it('tells all that is told there', async () => {
    const { remote } = await opened();
    expect(await remote.manifest()).toMatchObject({ profile: 'press', digest: '0123456789abcdef' });
    const { ground } = await servedBy();
    for (const question of everythingAsked(scope({})))
      expect(await remote.ask(question)).toEqual(await answerAfar(question, { ...ground, profile: 'press' }));
    expect(remote.reached()).toEqual({ isReached: true, at: 1000 });
  });

  it('is asked again while it is busy or away, when it says to', async () => {
    const { remote, waited } = await opened((path, tried) => {
      if (path !== '/ask' || tried > 4) return null;
      if (tried === 2) return new Response('{}', { status: 429, headers: { 'retry-after': '3' } });
      return tried === 3 ? new Response('', { status: 503 }) : new TypeError('Failed to fetch');
    });
    await remote.manifest();
    expect(await remote.ask(people)).toMatchObject({ state: 'told' });
    expect(waited).toEqual([3000, 1000, 2000]);
  });

  it('says since when it is away, until it is back', async () => {
    let isAway = false;
    const { remote } = await opened(() => (isAway ? new TypeError('Failed to fetch') : null));
    const heard: boolean[] = [];
    remote.subscribe(() => heard.push(remote.reached().isReached));
    await remote.manifest();
    isAway = true;
    expect(await kindOf(remote.ask(people))).toBe('network');
    expect(remote.reached()).toEqual({ isReached: false, at: 1000 });
    isAway = false;
    await remote.ask(people);
    expect(heard).toEqual([true, false, true]);
  });

  it.each<[string, string, string | Response]>([
    ['answer', 'is cut in the middle', '{"digest":"0123456789abcdef","state":"told","val'],
    ['answer', 'is a page', '<html></html>'],
    ['answer', 'is nothing that was asked', '{"rows":[1,2]}'],
    ['answer', 'is a refusal', new Response('{}', { status: 400 })],
    ['token', 'asks for a token', new Response('{}', { status: 401 })],
    ['changed', 'is of other data', '{"digest":"ffffffffffffffff","state":"told","value":[]}'],
  ])('fails for %s when what comes %s, at once', async (kind, _, given) => {
    const { remote, waited } = await opened((path) =>
      path === '/ask' ? (typeof given === 'string' ? new Response(given) : given) : null,
    );
    await remote.manifest();
    expect(await kindOf(remote.ask(people))).toBe(kind);
    expect(waited).toEqual([]);
  });

  it('is not asked where figures mean something else', async () => {
    const { manifest } = await servedBy();
    const other = JSON.stringify({ ...manifest, profile: 'press', definitions: 'other' });
    const { remote } = await opened(() => new Response(other));
    expect(await kindOf(remote.manifest())).toBe('meaning');
  });

  it('forgets a question that nobody waits for', async () => {
    const { remote } = await opened();
    const stop = new AbortController();
    stop.abort(new Error('left'));
    await expect(remote.ask(people, stop.signal)).rejects.toThrow('left');
  });
});
