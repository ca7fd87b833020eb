import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { loadProgramme } from '../../scripts/commands/programmeFiles.ts';
import { readSnapshot } from '../../src/dataset/snapshot/readSnapshot.ts';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import { recordedIn } from '../../src/model/dataset/recorded.ts';
import { sortFacts } from '../../src/model/dataset/sortFacts.ts';
import { type Served, service } from '../../scripts/serve/service.ts';
import { listen, type Opened } from '../../scripts/serve/listen.ts';
import { parseTokens, roleByToken } from '../../scripts/serve/tokens.ts';
import { servedOf } from '../../scripts/serve/served.ts';
import { expect, headlines, plain, ready } from './bilan.ts';
import { copiesSentences, findsThreeAnswers, printsReview } from './walks.ts';

const token = 'a'.repeat(40);
let opened: Opened | null = null;

plain.beforeAll(async ({ baseURL }) => {
  const programme = await loadProgramme();
  const { tables, facts } = readSnapshot(await readFile('dist/demo/demonstration.bilan'), 'demonstration');
  const { extent, digest } = facts;
  const recorded = recordedIn(facts.reports);
  const counter = scanCounter(sortFacts(tables), programme);
  const sources: Served['manifest']['sources'] = [
    { file: 'a.csv', sha256: 'a', kind: 'attendance', rows: 10, rejected: {}, counted: 9 },
  ];
  const dataset = { counter, programme, extent, recorded, digest, sources };
  const roleOf = roleByToken(parseTokens(`reader ${token}`));
  const limits = { atOnce: 2, waiting: 100, deadline: 20_000, kept: 10_000_000, perMinute: 0 };
  const answer = service(await servedOf(dataset, 'duckdb', { profile: 'press', roleOf, limits }));
  const origins = [new URL(baseURL ?? '').origin];
  opened = await listen(answer, { host: '127.0.0.1', port: 0, names: [], origins, log: () => undefined });
});
plain.afterAll(async () => opened?.close());

/** A connection kept open may be closed at its other end as the next question leaves. */
const again = { maxRetries: 3 };

interface Afar {
  readonly address: string;
  /** What was asked of any other origin than the page's and the service's. */
  readonly strays: readonly string[];
  readonly goAway: (isAway: boolean) => void;
}

/** A page of which the programme says that its dataset is elsewhere, with its token given. One build for all tests: what the programme says, and the policy written from it, are changed on the way. */
async function openAfar(page: Page, baseURL: string | undefined): Promise<Afar> {
  const address = `http://127.0.0.1:${opened?.port}`;
  let isAway = false;
  const strays: string[] = [];
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (![address, new URL(baseURL ?? '').origin].includes(origin)) strays.push(request.url());
  });
  await page.route(/\/(#.*)?$/, async (route) => {
    const response = await route.fetch(again);
    const body = (await response.text()).replace(/connect-src .*?blob:/, `$& ${address}`);
    await route.fulfill({ response, body });
  });
  await page.route('**/assets/first-*.js', async (route) => {
    const response = await route.fetch(again);
    const body = (await response.text()).replace('demo:!0,targets', `demo:!1,remote:"${address}",targets`);
    await route.fulfill({ response, body });
  });
  // A page that was changed on the way comes from nowhere, and may not ask this machine by itself.
  await page.route(`${address}/**`, async (route) => {
    if (isAway) await route.abort();
    else await route.fulfill({ response: await route.fetch(again) });
  });

  await page.goto('.#/');
  await page.getByLabel('Jeton d’accès').fill(token);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await ready(page);
  return { address, strays, goAway: (now) => void (isAway = now) };
}

plain('counts elsewhere what the programme says is elsewhere, and says so', async ({ page, baseURL }) => {
  const { address, strays, goAway } = await openAfar(page, baseURL);
  expect(await headlines(page)).toMatchObject({ people: 26_040, 'hub-people': 14_777 });
  await expect(page.locator('footer')).toContainText(`Chiffres comptés par ${new URL(address).host}`);
  await expect(page.locator('footer')).not.toContainText('aucune donnée ne le quitte');

  await page.goto('.#/data');
  await expect(page.getByRole('row', { name: /a\.csv/ })).toContainText('9 présences');

  goAway(true);
  await page.goto('.#/audience');
  await expect(page.getByRole('status').filter({ hasText: 'ne répond plus' })).toContainText('chiffres du');
  await page.goto('.#/');
  expect(await headlines(page)).toMatchObject({ people: 26_040 });
  goAway(false);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByRole('status').filter({ hasText: 'ne répond plus' })).toHaveCount(0);
  await page.goto('.#/audience');
  await ready(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(strays).toEqual([]);
});

plain('serves the journeys of management, of a director and of a press officer', async ({ page, baseURL }) => {
  plain.slow();
  const { strays } = await openAfar(page, baseURL);
  await printsReview(page);
  await findsThreeAnswers(page, 'plus bas : −2,5 points');
  await copiesSentences(page);
  expect(strays).toEqual([]);
});
