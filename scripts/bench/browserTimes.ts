import type { Page } from '@playwright/test';
import type { App } from './openApp.ts';

/** Milliseconds from navigation to every figure of the demonstration shown, in a profile that has cached nothing. */
export async function coldStart(app: App): Promise<number> {
  const page = await app.newPage();
  await page.goto(app.url, { waitUntil: 'commit' });
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 120_000 });
  const elapsed = await page.evaluate(() => performance.now());
  await page.context().close();
  return elapsed;
}

/** Milliseconds from choosing a file to its dataset ready to be queried, measured in the page. */
export async function importFile(page: Page, path: string): Promise<number> {
  await page.evaluate(() => {
    const root = document.querySelector('[data-dataset]');
    const before = root?.getAttribute('data-dataset');
    document.addEventListener(
      'change',
      () => {
        const started = performance.now();
        const observer = new MutationObserver(() => {
          const now = document.querySelector('[data-dataset]');
          if (now?.getAttribute('data-dataset') !== before && now?.getAttribute('data-ready') === 'true') {
            observer.disconnect();
            Object.assign(globalThis, { importTime: performance.now() - started });
          }
        });
        observer.observe(document.documentElement, { subtree: true, attributes: true, childList: true });
      },
      { once: true, capture: true },
    );
  });
  await page.locator('input[type=file]').setInputFiles(path);
  const time = await page.waitForFunction(() => Reflect.get(globalThis, 'importTime') as number | undefined, null, {
    timeout: 300_000,
  });
  return Number(await time.jsonValue());
}

/** Milliseconds from a new address to the figures of that address on screen, measured in the page. */
export async function refresh(page: Page, hash: string): Promise<number> {
  return page.evaluate(
    (next) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        let left = false;
        const observer = new MutationObserver(() => {
          const isReady = document.querySelector('[data-ready="true"]') !== null;
          if (!isReady) left = true;
          else if (left) {
            observer.disconnect();
            resolve(performance.now() - started);
          }
        });
        observer.observe(document.documentElement, {
          subtree: true,
          attributes: true,
          attributeFilter: ['data-ready'],
        });
        location.hash = next;
      }),
    hash,
  );
}
