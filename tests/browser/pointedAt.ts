import type { Page } from '@playwright/test';
import { settled, type Told, toldBy } from './told.ts';

const DRAWN = 'main .recharts-surface';

/** What a page says under the pointer: the tooltips of its charts, from left to right. */
export async function pointedAt(page: Page, steps: number): Promise<readonly Told[]> {
  const found: Told[] = [];
  const charts = await page.locator(DRAWN).count();
  const moves = charts === 0 ? 0 : steps;
  for (let step = 0; step < moves; step++) {
    // Every chart at once: each has a tooltip of its own.
    await page.evaluate(
      async ([drawn, share]) => {
        for (const chart of document.querySelectorAll(drawn)) {
          const { x, y, width, height } = chart.getBoundingClientRect();
          if (width < 200) continue;
          const at = { bubbles: true, clientX: x + share * width, clientY: y + height / 2 };
          for (const kind of ['mouseover', 'mouseenter', 'mousemove']) chart.dispatchEvent(new MouseEvent(kind, at));
        }
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      },
      [DRAWN, (step + 0.5) / steps] as const,
    );
    found.push(...(await toldBy(page, '.recharts-tooltip-wrapper')));
  }
  await page.evaluate((drawn) => {
    for (const chart of document.querySelectorAll(drawn))
      chart.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, relatedTarget: document.body }));
  }, DRAWN);
  return found;
}

/** What the passports of a page say: of its figures in large and of as many cells of its tables, evenly taken from the `first` on. */
export async function passportsOf(page: Page, most: number, first = 0): Promise<readonly Told[]> {
  const found: Told[] = [];
  const count = await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLButtonElement>('main article button[aria-expanded="false"]'))
      each.click();
    const buttons = [...document.querySelectorAll('main button')].filter((button) =>
      /^Passeport|^[\d\s,%]+$/.test(button.textContent ?? ''),
    );
    Object.assign(window, { proofs: buttons });
    return buttons.length;
  });
  const step = Math.max(1, Math.ceil(count / most));
  for (let nth = first % step; nth < count; nth += step) {
    const isOpen = await page.evaluate(async (index) => {
      (window as unknown as { proofs: HTMLButtonElement[] }).proofs[index]?.click();
      // The first passport comes with its code.
      const until = performance.now() + 3000;
      while (document.querySelector('dialog[open]') === null && performance.now() < until)
        await new Promise((done) => setTimeout(done, 50));
      return document.querySelector('dialog[open]') !== null;
    }, nth);
    if (!isOpen) continue;
    await settled(page);
    found.push(...(await toldBy(page, 'dialog[open]')));
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());
  }
  return found;
}
