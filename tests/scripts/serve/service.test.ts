import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asking, service, type Served } from '../../../scripts/serve/service.ts';
import { parseTokens, roleByToken } from '../../../scripts/serve/tokens.ts';
import type { Reply } from '../../../scripts/serve/reply.ts';
import { answerAfar } from '../../../src/answers/afar/question.ts';
import { scanCounter } from '../../../src/engine/scan/counter.ts';
import { EngineError } from '../../../src/engine/duckdb/engineError.ts';
import { indicator } from '../../../src/metrics/define/indicators.ts';
import { units } from '../../../src/metrics/define/units.ts';
import type { Counter } from '../../../src/metrics/ask/counter.ts';
import { everything, toScope } from '../../../src/model/address/filter.ts';
import type { Measured } from '../../../src/model/figure/figure.ts';
import { readAnswer } from '../../../src/model/dataset/written.ts';
import { everythingAsked } from '../../answers/afar/asked.ts';
import { rows, scope as anyScope, tablesFrom } from '../../engine/drawn.ts';
import { programme, scope } from '../../metrics/fixture.ts';
import { post } from './post.ts';
import { servedBy } from './served.ts';

const people = { name: 'figures', scope: scope({}), asked: [[{ indicator: 'people', by: null }], [], false] };
const asked = async (asking: Asking, served?: Served): Promise<Reply> => service(served ?? (await servedBy()))(asking);
const counterOf = (count: Counter['count']): Counter => ({ count });
const never = counterOf(
  async (_, signal) =>
    new Promise((__, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    }),
);

const [keeper, reader] = ['k'.repeat(40), 'r'.repeat(40)];
const roleOf = roleByToken(parseTokens(`# invented\nkeeper ${keeper}\nreader ${reader}\n`));

describe('a dataset asked from afar', () => {
  it('answers the same question once, under one name', async () => {
    let calls = 0;
    const { ground, ...rest } = await servedBy();
    const counter = counterOf(async (questions, signal) => {
      calls += 1;
      return ground.counter.count(questions, signal);
    });
    const answer = service({ ...rest, ground: { ...ground, counter } });
    const [one, two] = await Promise.all([answer(post(people)), answer(post(people))]);
    const before = calls;
    const three = await answer(post(people));
    expect([one.status, two.body, three.body, calls]).toEqual([200, one.body, one.body, before]);
    const etag = one.headers?.['etag'] ?? '';
    expect(await answer(post(people, { known: etag }))).toEqual({ status: 304, headers: { etag }, body: null });
  });

  it('withholds from a reader what the keeper sees, whatever either asks for', async () => {
    const served = await servedBy(undefined, { roleOf });
    const told = async (token: string): Promise<unknown> =>
      readAnswer((await asked(post(people, { authorization: `Bearer ${token}` }), served)).body ?? '');
    expect(await told(keeper)).toMatchObject({ value: [{ total: { state: 'shown', value: 4 } }] });
    expect(await told(reader)).toMatchObject({ value: [{ total: { state: 'withheld' } }] });
    const manifest = await asked(
      { method: 'GET', path: '/dataset', authorization: `bearer ${keeper}`, body: '' },
      served,
    );
    expect(JSON.parse(manifest.body ?? '')).toMatchObject({ profile: 'internal', digest: '0123456789abcdef' });
  });

  it.each([undefined, 'Bearer', `Bearer ${keeper}x`, `Basic ${keeper}`, `Bearer ${keeper} ${keeper}`, 'Bearer é'])(
    'answers nobody without a token of its own: %s',
    async (authorization) => {
      const reply = await asked(post(people, { authorization }), await servedBy(undefined, { roleOf }));
      expect([reply.status, reply.headers?.['www-authenticate']]).toEqual([401, 'Bearer']);
    },
  );

  it.each(['keeper short', 'owner ' + keeper, 'keeper  ', ''])('takes no file that says %s', (text) => {
    expect(() => parseTokens(text)).toThrow('--tokens');
  });

  it.each<[number, Asking]>([
    [400, post('')],
    [400, post('{')],
    [400, post([people])],
    [400, post({ sql: 'SELECT * FROM person' })],
    [400, post({ ...people, name: 'rows', asked: ['people'] })],
    [400, post({ ...people, profile: 'internal' })],
    [404, post(people, { path: '/rows' })],
    [404, post(people, { path: '/toString' })],
    [405, post(people, { path: '/dataset' })],
    [405, post(people, { method: 'GET' })],
    [405, post(people, { method: 'constructor' })],
    [415, post(people, { type: 'text/plain' })],
  ])('refuses with %i what is no question', async (status, asking) => {
    const reply = await asked(asking);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.body ?? '')).toHaveProperty('message');
  });

  it('gives a quoted word to the database as a value', async () => {
    const quoted = { ...people, scope: scope({ themes: ["CV' OR 1 = 1 --"] }) };
    const served = await servedBy(undefined, { roleOf });
    const reply = await asked(post(quoted, { authorization: `Bearer ${keeper}` }), served);
    expect(readAnswer(reply.body ?? '')).toMatchObject({ value: [{ total: { value: 0 } }] });
  });

  it('says when it is too busy, too late or without a database, and is well again after', async () => {
    let isLost = true;
    const served = await servedBy();
    const lost = counterOf(async (questions) => {
      if (isLost) throw new EngineError('memory', 'lost');
      return served.ground.counter.count(questions);
    });
    const other = (counter: Counter, deadline: number): Served => ({
      ...served,
      ground: { ...served.ground, counter },
      limits: { atOnce: 1, waiting: 1, deadline, kept: 0, perMinute: 0 },
    });
    const slow = service(other(never, 20));
    const many = ['CV', 'Bureautique', 'Excel'].map((theme) => post({ ...people, scope: scope({ themes: [theme] }) }));
    const replies = await Promise.all(many.map(slow));
    expect(replies.map(({ status, headers }) => [status, headers?.['retry-after']])).toEqual([
      [503, '10'],
      [503, '10'],
      [429, '1'],
    ]);
    const broken = service(other(lost, 1000));
    expect(await broken(post(people))).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    expect(await broken({ method: 'GET', path: '/health', body: '' })).toMatchObject({ status: 503 });
    isLost = false;
    expect(await broken(post(people))).toMatchObject({ status: 200 });
    expect(await broken({ method: 'GET', path: '/health', body: '' })).toMatchObject({ status: 200 });
  });

  it('asks a client that asks too often to wait, and no other', async () => {
    const served = await servedBy(undefined, { roleOf });
    const answer = service({ ...served, limits: { ...served.limits, perMinute: 4 } });
    const of = async (token: string): Promise<Reply> => answer(post(people, { authorization: `Bearer ${token}` }));
    const first = [await of(reader), await of(reader), await of(reader)];
    expect(first.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(first[2]?.headers?.['retry-after'])).toBeLessThanOrEqual(15);
    expect((await of(keeper)).status).toBe(200);
  });

  it('describes itself by the schemas it reads with', async () => {
    const reply = await asked({ method: 'GET', path: '/openapi.json', body: '' });
    const text = reply.body ?? '';
    expect(JSON.parse(text)).toMatchObject({ openapi: '3.1.0', paths: { '/ask': {}, '/dataset': {}, '/health': {} } });
    for (const { name } of everythingAsked(scope({}))) expect(text).toContain(`"${name}"`);
  });

  it('tells what the same answer tells here, of any rows, scope and profile; and readers of nobody', async () => {
    const property = fc.asyncProperty(rows, anyScope, async (drawn, { period, ...filter }) => {
      const own = toScope({ ...everything, ...filter }, period);
      const served = await servedBy(scanCounter(tablesFrom(drawn), programme), { roleOf });
      const answer = service({ ...served, limits: { ...served.limits, waiting: 100 } });
      for (const [token, profile] of [
        [keeper, 'internal'],
        [reader, 'press'],
      ] as const) {
        for (const question of everythingAsked(own)) {
          const { body } = await answer(post(question, { authorization: `Bearer ${token}` }));
          const here = await answerAfar(question, { ...served.ground, profile });
          expect(readAnswer(body ?? '')).toEqual(
            readAnswer(JSON.stringify({ digest: served.ground.digest, ...plain(here) })),
          );
          expect(profile === 'press' ? fewIn(here) : []).toEqual([]);
        }
      }
    });
    await fc.assert(property, { numRuns: 3 });
  }, 60_000);

  it('answers any other body with a refusal, and goes on', async () => {
    const answer = service(await servedBy());
    const wrong = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.json({ maxDepth: 4 }),
      fc
        .record({
          name: fc.constantFrom('figures', 'claims', 'years'),
          scope: fc.anything(),
          asked: fc.array(fc.anything()),
        })
        .map((each) => JSON.stringify(each) ?? ''),
    );
    const property = fc.asyncProperty(wrong, async (body) => {
      expect((await answer(post(body))).status).toBe(400);
    });
    await fc.assert(property, { numRuns: 500 });
    expect((await answer(post(people))).status).toBe(200);
  });
});

/** A value as JSON gives it back. */
function plain(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? { $map: [...each] } : each)),
  ) as object;
}

/** The figures of 1 to 10 people that an answer shows. */
function fewIn(value: unknown): readonly unknown[] {
  if (value instanceof Map) return [...value.values()].flatMap(fewIn);
  if (typeof value !== 'object' || value === null) return [];
  const measured = value as Partial<Measured>;
  if (measured.indicator !== undefined && measured.cells !== undefined && measured.total !== undefined) {
    const isPersonal = units[indicator(measured.indicator).unit].isPersonal;
    const shown = [measured.total, ...measured.cells.map(({ figure }) => figure)];
    return shown.filter((each) => isPersonal && each.state === 'shown' && each.numerator >= 1 && each.numerator <= 10);
  }
  return Object.values(value).flatMap(fewIn);
}
