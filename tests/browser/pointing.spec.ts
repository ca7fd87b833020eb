import type { Page } from '@playwright/test';
import { expect, ready, test, unfoldSections } from './bilan.ts';

test.use({ hasTouch: true });

const pages = [
  '?from=2019-02-15&to=2020-02-15',
  '?from=2020-02-15&to=2021-02-15&step=week',
  'territory?from=2019-02-15&to=2020-02-15&compare=none',
  'territory?map=women-share',
  'audience',
  'pathway',
  'pathway?view=period',
  'partners',
  'press',
  'data',
  'method',
];

/** Where a drawing is pointed at: from 0 to 1 of its width and height. */
const spots = [
  [0.12, 0.75],
  [0.5, 0.5],
  [0.85, 0.7],
] as const;

const drawings = 'main svg, main [role="img"]';

/** The drawings of a page, one after the other: brought into view, focused where the keyboard can, its place given. */
async function eachDrawing(page: Page, act: (place: DOMRect) => Promise<void>): Promise<number> {
  const count = await page.evaluate((selector) => {
    const all = [...document.querySelectorAll(selector)].filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width > 80 && height > 20 && each.parentElement?.closest(selector) === null;
    });
    for (const [index, each] of all.entries()) each.setAttribute('data-drawing', String(index));
    // A click filters the page: what is tried here is what shows before it.
    document.addEventListener('click', (event) => event.stopPropagation(), true);
    return all.length;
  }, drawings);
  for (let index = 0; index < count; index += 1) {
    const place = await page.evaluate((nth) => {
      const drawing = document.querySelector(`[data-drawing="${nth}"]`);
      drawing?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const stop = drawing?.matches('[tabindex="0"]') ? drawing : drawing?.querySelector('[tabindex="0"]');
      if (stop instanceof SVGElement || stop instanceof HTMLElement) stop.focus();
      return drawing?.getBoundingClientRect().toJSON() as DOMRect | undefined;
    }, index);
    expect(place, `drawing ${index} went away`).toBeDefined();
    if (place !== undefined) await act(place);
  }
  return count;
}

test('survives being pointed at, tapped and tabbed over, everywhere and in both themes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  let found = 0;
  for (const path of pages) {
    await page.goto(`#/${path}`);
    await ready(page);
    await unfoldSections(page);
    found += await eachDrawing(page, async ({ x, y, width, height }) => {
      await page.keyboard.press('ArrowRight');
      for (const [across, down] of spots) await page.mouse.move(x + width * across, y + height * down);
      await page.touchscreen.tap(x + width * 0.3, y + height * 0.4);
    });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await eachDrawing(page, async ({ x, y, width, height }) => page.mouse.move(x + width * 0.5, y + height * 0.7));
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await expect(page.getByText('ne peut pas s’afficher')).toHaveCount(0);
  }
  expect(found).toBeGreaterThan(50);
});
