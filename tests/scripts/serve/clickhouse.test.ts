import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { following } from '../../../scripts/serve/clickhouse/following.ts';
import { type Served, service } from '../../../scripts/serve/service.ts';
import { everybodyReads } from '../../../scripts/serve/tokens.ts';
import { load } from '../../../src/engine/clickhouse/load.ts';
import { openServer, type Server } from '../../../src/engine/clickhouse/server.ts';
import { sortFacts } from '../../../src/model/dataset/sortFacts.ts';
import { everythingAsked } from '../../answers/afar/asked.ts';
import { factsOf } from '../../engine/clickhouse/onServer.ts';
import { programme, scope, tables } from '../../metrics/fixture.ts';
import { findChdb, startServer, type TestServer } from '../../support/clickhouse/startServer.ts';
import { extent, servedBy } from './served.ts';
import { post } from './post.ts';

const chdb = findChdb();
const rules: Pick<Served, 'profile' | 'roleOf' | 'limits'> = {
  profile: 'press',
  roleOf: everybodyReads,
  limits: { atOnce: 2, waiting: 100, deadline: 60_000, kept: 0, perMinute: 0 },
};
const people = { name: 'figures', scope: scope({}), asked: [[{ indicator: 'people', by: null }], [], false] };

describe.skipIf(chdb === null)('a dataset served from a ClickHouse', () => {
  let own: TestServer;
  let server: Server;
  const put = async (digest: string): Promise<unknown> =>
    load(server, 'bilan', { tables: sortFacts(tables), facts: { ...factsOf(digest), extent } });
  beforeAll(async () => {
    own = await startServer(chdb ?? '');
    server = openServer(own);
  });
  afterAll(async () => {
    await server.close();
    await own.close();
  });

  it('tells to the last byte what the scan tells, and of the next dataset once it is whole', async () => {
    await expect(following(server, 'bilan', programme, rules, () => undefined)).rejects.toMatchObject({
      kind: 'empty',
    });
    await put('0123456789abcdef');
    const followed = await following(server, 'bilan', programme, rules, () => undefined);
    const here = service({ ...(await servedBy()), limits: rules.limits });
    for (const question of everythingAsked(scope({}))) {
      const [there, local] = [await followed.answer(post(question)), await here(post(question))];
      expect([question.name, there.status, there.body === local.body]).toEqual([question.name, 200, true]);
    }
    await put('fedcba9876543210');
    await followed.look();
    expect((await followed.answer(post(people))).body).toContain('"digest":"fedcba9876543210"');
    followed.stop();
    const other = { ...programme, name: 'Another programme' };
    await expect(following(server, 'bilan', other, rules, () => undefined)).rejects.toMatchObject({ kind: 'schema' });
  }, 180_000);

  it('says that its database is lost when it is killed in the middle, and answers again once it is back', async () => {
    await put('0123456789abcdef');
    const followed = await following(server, 'bilan', programme, rules, () => undefined);
    const before = await followed.answer(post(people));
    const asked = followed.answer(post(people));
    await own.kill();
    expect(await asked).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    expect(await followed.answer({ method: 'GET', path: '/health', body: '' })).toMatchObject({ status: 503 });
    await own.restart();
    expect((await followed.answer(post(people))).body).toBe(before.body);
    followed.stop();
  }, 180_000);
});
