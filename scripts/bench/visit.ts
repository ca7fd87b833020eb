import type { Page } from '@playwright/test';

/** Milliseconds from navigation to the first figure on screen, and to all of them. */
export interface Visit {
  readonly first: number;
  readonly whole: number;
}

/** Notes in the page, from its first line on, when a figure is first shown and when nothing loads any more. */
export async function watchVisits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: { first?: number; whole?: number } = {};
    Object.assign(globalThis, { seen });
    const observer = new MutationObserver(() => {
      const hasFigure = document.querySelector('[data-indicator][data-state="shown"]') !== null;
      if (hasFigure) seen.first ??= performance.now();
      if (!hasFigure || document.querySelector('[data-ready="true"]') === null) return;
      seen.whole = performance.now();
      observer.disconnect();
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-ready', 'data-state'],
    });
  });
}

/** What the visit that a page is at came to. */
export async function visited(page: Page): Promise<Visit> {
  const handle = await page.waitForFunction(
    () => {
      const seen = Reflect.get(globalThis, 'seen') as { readonly first?: number; readonly whole?: number };
      return seen.first !== undefined && seen.whole !== undefined ? { first: seen.first, whole: seen.whole } : null;
    },
    null,
    { timeout: 300_000 },
  );
  const seen = await handle.jsonValue();
  if (seen === null) throw new Error('the visit never ended');
  return seen;
}

/** Milliseconds from a new address to its figures drawn: the frame after the page says that nothing loads. */
export async function drawn(page: Page, hash: string): Promise<number> {
  return page.evaluate(
    async (next) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        let hasLeft = false;
        const observer = new MutationObserver(() => {
          const isReady = document.querySelector('[data-ready="true"]') !== null;
          if (!isReady) hasLeft = true;
          else if (hasLeft) {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
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

/** People trained, as the page shows them. */
export async function peopleShown(page: Page): Promise<number> {
  const value = await page
    .locator('[data-indicator="people"][data-state="shown"]:not([data-key])')
    .first()
    .getAttribute('data-value');
  return Number(value);
}
