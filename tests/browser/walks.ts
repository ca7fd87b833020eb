import type { Locator, Page } from '@playwright/test';
import { expect, ready } from './bilan.ts';

/** Presses, and counts how often. */
function counting(page: Page): { readonly press: (target: Locator) => Promise<void>; readonly pressed: () => number } {
  let pressed = 0;
  return {
    press: async (target) => {
      pressed += 1;
      await target.click();
      await ready(page);
    },
    pressed: () => pressed,
  };
}

const menu = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true });
const section = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: /sections/i }).getByRole('button', { name });

/** Management: the review printed, in three clicks at most. */
export async function printsReview(page: Page): Promise<void> {
  await page.goto('#/');
  await ready(page);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  const { press, pressed } = counting(page);
  await expect(page.getByRole('region', { name: 'En cinq phrases' }).getByRole('listitem')).toHaveCount(5);
  await press(page.getByRole('button', { name: 'Emporter' }));
  await press(page.getByRole('button', { name: 'Imprimer', exact: true }));
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  expect(pressed()).toBeLessThanOrEqual(3);
}

/** A director: each of three answers in three clicks at most, and back where they were. `differs`: what is said of a town beside the others. */
export async function findsThreeAnswers(page: Page, differs: string): Promise<void> {
  await page.goto('#/');
  await ready(page);
  // How is a town doing?
  const town = counting(page);
  const albi = page.getByRole('button', { name: /^Albi, / }).first();
  await albi.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  await town.press(albi);
  await town.press(page.getByRole('link', { name: 'Ouvrir la fiche' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Albi' })).toBeVisible();
  expect(town.pressed()).toBeLessThanOrEqual(3);
  await page.goBack();
  await page.goBack();
  await ready(page);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThan(5);
  // Does one town differ from the others?
  const compared = counting(page);
  await compared.press(menu(page, 'Territoire'));
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await compared.press(section(page, 'Comparer des villes'));
  await expect(page.getByText(differs).first()).toBeVisible();
  expect(compared.pressed()).toBeLessThanOrEqual(3);
  // Where next? From the overview again, one page before.
  await page.goBack();
  await ready(page);
  const next = counting(page);
  await next.press(menu(page, 'Territoire'));
  await next.press(section(page, 'À portée de qui ?'));
  await expect(page.getByText(/habitants de plus$/).first()).toBeInViewport();
  expect(next.pressed()).toBeLessThanOrEqual(3);
}

/** A press officer: five dated sentences in four clicks at most. */
export async function copiesSentences(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('#/');
  await ready(page);
  const { press, pressed } = counting(page);
  await press(menu(page, 'Presse'));
  await press(page.getByRole('button', { name: 'Copier les phrases retenues' }));
  await expect(page.getByText('Copié.')).toBeVisible();
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  const [sentences = '', notes] = copied.split('\n\n');
  expect(sentences.split('\n')).toHaveLength(5);
  expect(sentences.match(/du 15 février 2020 au 14 février 2021/g)).toHaveLength(5);
  expect(notes).toMatch(/Données arrêtées au\s: 14 février 2021\./);
  expect(pressed()).toBeLessThanOrEqual(4);
  // Other sentences can be chosen.
  await page.getByRole('article', { name: 'Partenaires' }).getByLabel('Retenir').uncheck();
  await page.getByRole('button', { name: 'Copier les phrases retenues' }).click();
  await expect
    .poll(async () => (await page.evaluate(async () => navigator.clipboard.readText())).split('\n\n')[0]?.split('\n'))
    .toHaveLength(4);
}
