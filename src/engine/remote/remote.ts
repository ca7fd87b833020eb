import * as v from 'valibot';
import type { Scope } from '../../model/address/filter.ts';
import { type RemoteManifest, remoteManifest } from '../../model/dataset/remoteManifest.ts';
import { readAnswer } from '../../model/dataset/written.ts';
import { RemoteError } from './remoteError.ts';

/** A question for a dataset elsewhere: an answer of `src/answers` by its name. */
export interface RemoteQuestion {
  readonly name: string;
  readonly scope: Scope;
  readonly asked: readonly unknown[];
}

export type RemoteAnswer = { readonly state: 'told'; readonly value: unknown } | { readonly state: 'unpublished' };

/** Whether the dataset answered when it was last asked, and when it last did, in milliseconds; `null` before it ever did. */
export interface Reached {
  readonly isReached: boolean;
  readonly at: number | null;
}

/** A dataset elsewhere. What fails rejects with a RemoteError, after it was tried again where that may help; an aborted question with its reason. */
export interface Remote {
  readonly address: string;
  /** What the dataset says of itself; the first time names the dataset that every later answer must be of. */
  readonly manifest: () => Promise<RemoteManifest>;
  readonly ask: (question: RemoteQuestion, signal?: AbortSignal) => Promise<RemoteAnswer>;
  readonly reached: () => Reached;
  /** Hears of every change of `reached`; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface World {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  /** Milliseconds pass. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Shown to the dataset with each question; `null` for none. */
  readonly token: string | null;
  /** Names what the page means by its figures. */
  readonly meaning: () => Promise<string>;
}

const TRIES = 4;
const [FIRST_WAIT, LONGEST_WAIT] = [500, 10_000];
/** Milliseconds after which nothing comes any more: longer than the dataset takes at most. */
const PATIENCE = 45_000;

const told = v.object({
  state: v.picklist(['told', 'unpublished']),
  digest: v.string(),
  value: v.optional(v.unknown()),
});

export function openRemote(address: string, world: World): Remote {
  const listeners = new Set<() => void>();
  let reached: Reached = { isReached: true, at: null };
  let digest: string | null = null;
  const become = (isReached: boolean): void => {
    reached = { isReached, at: isReached ? world.now() : reached.at };
    for (const listener of listeners) listener();
  };

  const once = async (path: string, init: RequestInit, signal: AbortSignal | undefined): Promise<Response> => {
    const ends = AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(signal === undefined ? [] : [signal])]);
    const authorization = world.token === null ? undefined : { authorization: `Bearer ${world.token}` };
    return world.fetch(new URL(path, address), {
      ...init,
      headers: { ...(init.body !== undefined && { 'content-type': 'application/json' }), ...authorization },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: ends,
    });
  };

  /** The whole answer as text; tried again while it cannot be had, a little later each time. */
  const text = async (path: string, init: RequestInit, signal?: AbortSignal): Promise<string> => {
    for (let tried = 1; ; tried += 1) {
      signal?.throwIfAborted();
      let last: RemoteError;
      let later = FIRST_WAIT * 2 ** (tried - 1);
      try {
        const response = await once(path, init, signal);
        const body = await response.text();
        if (response.ok) return body;
        if (response.status === 401) throw new RemoteError('token');
        if (response.status !== 429 && response.status < 500) throw new RemoteError('answer', response.status);
        last = new RemoteError(response.status === 429 ? 'busy' : 'network', response.status);
        later = Number(response.headers.get('retry-after') ?? 0) * 1000 || later;
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof RemoteError) throw error;
        last = new RemoteError('network', error);
      }
      if (tried === TRIES) {
        become(false);
        throw last;
      }
      await world.wait(Math.min(later, LONGEST_WAIT));
    }
  };

  const read = <Value>(schema: v.GenericSchema<unknown, Value>, body: string): Value => {
    try {
      return v.parse(schema, readAnswer(body));
    } catch (error) {
      throw new RemoteError('answer', error);
    }
  };

  return {
    address,
    manifest: async () => {
      const found = read<RemoteManifest>(remoteManifest, await text('dataset', {}));
      if (found.definitions !== (await world.meaning())) throw new RemoteError('meaning');
      if (digest !== null && digest !== found.digest) throw new RemoteError('changed');
      ({ digest } = found);
      become(true);
      return found;
    },
    ask: async ({ name, scope, asked }, signal) => {
      const body = JSON.stringify({ name, scope, asked });
      const { digest: of, state, value } = read(told, await text('ask', { method: 'POST', body }, signal));
      if (of !== digest) throw new RemoteError('changed');
      become(true);
      return state === 'told' ? { state, value } : { state };
    },
    reached: () => reached,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
