import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { answerAfar, type AskedAfar, questionSchema } from '../../src/answers/afar/question.ts';
import type { Ground } from '../../src/answers/answering.ts';
import type { Counter } from '../../src/metrics/ask/counter.ts';
import type { Question } from '../../src/metrics/ask/question.ts';
import { everything, toScope } from '../../src/model/address/filter.ts';
import type { Profile } from '../../src/model/address/address.ts';
import type { RemoteManifest } from '../../src/model/dataset/remoteManifest.ts';
import { writeAnswer } from '../../src/model/dataset/written.ts';
import { BusyError, gate, type Limits } from './gate.ts';
import { keep } from './kept.ts';
import { openapi } from './openapi.ts';
import { pace } from './pace.ts';
import { type Reply, refuse } from './reply.ts';
import type { Role, RoleOf } from './tokens.ts';

export interface Asking {
  readonly method: string;
  readonly path: string;
  readonly authorization?: string | undefined;
  readonly type?: string | undefined;
  /** `If-None-Match`. */
  readonly known?: string | undefined;
  /** Where it comes from: whom to slow down, where there are no tokens. */
  readonly address?: string | undefined;
  readonly body: string;
}

export interface Served {
  readonly ground: Omit<Ground, 'scope' | 'profile'>;
  readonly manifest: Omit<RemoteManifest, 'profile'>;
  /** For whom readers' answers are released; the keeper's are exact. */
  readonly profile: Exclude<Profile, 'internal'>;
  readonly roleOf: RoleOf;
  readonly limits: Limits & {
    /** Milliseconds that an answer may take. */
    readonly deadline: number;
    /** Questions of one client, by its token or its address; 0 for as many as it likes. */
    readonly perMinute: number;
    /** Characters of answers that are kept. */
    readonly kept: number;
  };
}

/** Answers requests about one dataset; never rejects. `failed` hears what went wrong inside, by its class alone. */
export function service(
  { ground, manifest, profile, roleOf, limits }: Served,
  failed: (error: unknown) => void = () => undefined,
): (asking: Asking) => Promise<Reply> {
  const inTurn = gate(limits);
  const inPace = pace(limits.perMinute, () => performance.now());
  const kept = keep(limits.kept);
  const running = new Map<string, Promise<string>>();
  const profileOf = (role: Role): Profile => (role === 'keeper' ? 'internal' : profile);

  const workOut = async (question: AskedAfar, own: Profile): Promise<string> =>
    inTurn(async () => {
      const signal = AbortSignal.timeout(limits.deadline);
      const answer = await answerAfar(question, { ...ground, counter: until(signal, ground.counter), profile: own });
      return writeAnswer({ digest: ground.digest, ...answer });
    });

  const named = {};
  const until = (signal: AbortSignal, counter: Counter): Counter => ({
    ...counter,
    count: async (questions) => counter.count(questions, signal),
    dataset: named,
    ...(counter.toWithhold && { toWithhold: until(signal, counter.toWithhold) }),
  });

  const answer = async (body: string, own: Profile, known: string | undefined): Promise<Reply> => {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), questionSchema), body);
    if (!read.success) return refuse('unreadable', v.getDotPath(read.issues[0])?.slice(0, 80));
    const key = createHash('sha256')
      .update(JSON.stringify([manifest.definitions, own, read.output]))
      .digest('hex');
    const etag = `"${ground.digest}-${key.slice(0, 32)}"`;
    // Of the same dataset the same question has the same answer.
    if (known === etag) return { status: 304, headers: { etag }, body: null };
    const found = kept.get(key) ?? running.get(key);
    const text = found ?? workOut(read.output, own).finally(() => running.delete(key));
    if (typeof text !== 'string') running.set(key, text);
    const written = await text;
    kept.put(key, written);
    return { status: 200, headers: { etag }, body: written };
  };

  const routes: Readonly<Record<string, Readonly<Record<string, (asking: Asking, role: Role) => Promise<Reply>>>>> = {
    '/dataset': {
      GET: async (_, role) => ({
        status: 200,
        headers: {},
        body: JSON.stringify({ ...manifest, profile: profileOf(role) } satisfies RemoteManifest),
      }),
    },
    '/ask': {
      POST: async ({ type = '', body, known, authorization, address }, role) => {
        const later = inPace(authorization ?? address ?? '');
        if (later !== null) return refuse('often', undefined, later);
        return /^application\/json(;|$)/i.test(type) ? answer(body, profileOf(role), known) : refuse('type');
      },
    },
  };

  let beating: Promise<void> | null = null;
  /** Counts something, so that a database that is lost is heard of. */
  const heartbeat = async (): Promise<void> =>
    inTurn(async () => {
      const scope = toScope(everything, ground.programme.reportingYear);
      const question: Question = { form: 'count', measures: [{ known: 'people' }], by: [], scope };
      await ground.counter.count([question], AbortSignal.timeout(limits.deadline));
    });

  const open: Readonly<Record<string, () => Promise<Reply>>> = {
    '/health': async () => {
      beating ??= heartbeat().finally(() => {
        beating = null;
      });
      await beating;
      return { status: 200, body: JSON.stringify({ status: 'ok' }) };
    },
    '/openapi.json': async () => ({ status: 200, body: JSON.stringify(openapi()) }),
  };

  return async (asking) => {
    try {
      const free = Object.hasOwn(open, asking.path) ? open[asking.path] : undefined;
      if (free !== undefined) return asking.method === 'GET' ? await free() : refuse('method');
      const role = roleOf(asking.authorization);
      if (role === null) return refuse('token');
      const route = Object.hasOwn(routes, asking.path) ? routes[asking.path] : undefined;
      if (route === undefined) return refuse('nothing');
      const own = Object.hasOwn(route, asking.method) ? route[asking.method] : undefined;
      return own === undefined ? refuse('method') : await own(asking, role);
    } catch (error) {
      if (error instanceof BusyError) return refuse('busy');
      if (error instanceof DOMException && error.name === 'TimeoutError') return refuse('deadline');
      failed(error);
      return refuse(error instanceof TypeError || error instanceof RangeError ? 'failed' : 'engine');
    }
  };
}
