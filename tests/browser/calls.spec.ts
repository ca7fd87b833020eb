import type { Page } from '@playwright/test';
import { expect, ready, test } from './bilan.ts';

/** How often the page asks the worker that counts, seen from outside: the messages it posts. */
async function calls(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as { asked?: number }).asked ?? 0);
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const counting = globalThis as { asked?: number };
    Worker.prototype.postMessage = new Proxy(Reflect.get(Worker.prototype, 'postMessage'), {
      apply: (post, worker, sent: readonly unknown[]) => {
        const [message] = sent;
        if (typeof message === 'object' && message !== null && 'questions' in message)
          counting.asked = (counting.asked ?? 0) + 1;
        return Reflect.apply(post, worker, sent);
      },
    });
  });
});

/** Goes to an address inside the page, and tells how often it asked until it had all it wanted. */
async function callsFor(page: Page, address: string): Promise<number> {
  const before = await calls(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await expect.poll(async () => calls(page)).toBeGreaterThan(before);
  await ready(page);
  // Whoever asks late, after all seemed there, is counted too.
  await page.evaluate(async () => new Promise((resolve) => setTimeout(resolve, 500)));
  await ready(page);
  return (await calls(page)) - before;
}

/** Each asks for what nobody asked before. */
const filters = {
  internal: 'from=2019-06-01&to=2019-12-01&gender=F',
  press: 'profile=press&from=2019-06-01&to=2019-12-01&gender=M',
  open: 'profile=open&from=2019-06-01&to=2019-12-01&occupation=jobseeker',
};

for (const route of ['/', '/territory', '/audience', '/pathway', '/partners', '/press']) {
  test(`${route} asks once after a filter, and in two rounds at most what the public sees`, async ({ page }) => {
    await page.goto(`#${route}`);
    await ready(page);
    expect(await callsFor(page, `#${route}?${filters.internal}`)).toBe(1);
    expect(await callsFor(page, `#${route}?${filters.press}`)).toBeLessThanOrEqual(2);
    expect(await callsFor(page, `#${route}?${filters.open}`)).toBeLessThanOrEqual(2);
  });
}

test('a list of rows asks once more, twice in all after a filter', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  const before = await calls(page);
  expect(await callsFor(page, `#/?${filters.internal}`)).toBe(1);
  await page.getByRole('button', { name: 'Définition de « Personnes formées »' }).first().click();
  await page.getByRole('button', { name: 'Passeport de ce chiffre' }).first().click();
  await page.getByText('Voir les premières lignes, personnes numérotées').click();
  await expect(page.getByRole('region', { name: 'Lignes comptées' }).getByRole('row').nth(1)).toBeVisible();
  await ready(page);
  expect((await calls(page)) - before).toBe(2);
});
