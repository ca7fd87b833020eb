import type { Page } from '@playwright/test';
import { settled, type Told, toldBy } from './told.ts';

/** What a page says under the pointer: the tooltips of its charts, from left to right. */
export async function pointedAt(page: Page, steps: number): Promise<readonly Told[]> {
  const found: Told[] = [];
  const charts = page.locator('main .recharts-surface:visible');
  for (let nth = 0; nth < (await charts.count()); nth++) {
    await charts.nth(nth).scrollIntoViewIfNeeded();
    const box = await charts.nth(nth).boundingBox();
    if (box === null || box.width < 200) continue;
    for (let step = 0; step < steps; step++) {
      await page.mouse.move(box.x + ((step + 0.5) / steps) * box.width, box.y + box.height / 2);
      found.push(...(await toldBy(page, '.recharts-tooltip-wrapper')));
    }
  }
  await page.mouse.move(0, 0);
  return found;
}

/** What the passports of a page say: of its figures in large and of as many cells of its tables, evenly taken. */
export async function passportsOf(page: Page, most: number): Promise<readonly Told[]> {
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
  for (let nth = 0; nth < count; nth += step) {
    const isOpen = await page.evaluate(async (index) => {
      (window as unknown as { proofs: HTMLButtonElement[] }).proofs[index]?.click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return document.querySelector('dialog[open]') !== null;
    }, nth);
    if (!isOpen) continue;
    await settled(page);
    found.push(...(await toldBy(page, 'dialog[open]')));
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());
  }
  return found;
}
