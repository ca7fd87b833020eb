import type { Page } from '@playwright/test';
import { expect, ready, test } from './bilan.ts';

const YEAR_2 = 'from=2020-02-15&to=2021-02-15';

/** Goes on with the tabulator until what has the focus has a name, as who sees no mouse would. */
async function tabTo(page: Page, role: 'button' | 'link' | 'textbox', name: RegExp | string): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < 160; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      // Whoever goes by the keyboard must see where they are.
      const isSeen = await wanted.evaluate((element) => {
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        return outlineStyle !== 'none' || boxShadow !== 'none';
      });
      expect(isSeen).toBe(true);
      return;
    }
  }
  throw new Error(`the keyboard does not reach ${role} ${String(name)}`);
}

test('management prints the review without a mouse', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.goto('#/');
  await ready(page);
  await tabTo(page, 'button', 'Emporter');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', /Imprimer/);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('a director finds a town and its sheet without a mouse', async ({ page }) => {
  await page.goto(`#/territory?${YEAR_2}`);
  await ready(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('textbox', { name: /Page, ville/ })).toBeFocused();
  await page.keyboard.type('albi');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Albi', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/cities=81004/);
  await ready(page);
  await tabTo(page, 'link', /fiche/i);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/sheet\?.*cities=81004/);
  await expect(page.getByRole('heading', { level: 1, name: /Albi/ })).toBeVisible();
});

test('a director sees which town differs, and where to go next, without a mouse', async ({ page }) => {
  await page.goto(`#/territory?${YEAR_2}`);
  await ready(page);
  await tabTo(page, 'button', 'Comparer des villes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Comparer des villes' })).toBeFocused();
  await expect(page.getByText('plus bas : −2,5 points').first()).toBeVisible();
  await page.keyboard.press('Control+Home');
  await page.getByRole('heading', { level: 1 }).evaluate(() => document.querySelector<HTMLElement>('main')?.focus());
  await tabTo(page, 'button', 'À portée de qui ?');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/habitants de plus$/).first()).toBeInViewport();
});

test('a press officer copies dated sentences without a mouse', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`#/press?${YEAR_2}`);
  await ready(page);
  await tabTo(page, 'button', 'Copier les phrases retenues');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => page.evaluate(async () => navigator.clipboard.readText()))
    .toMatch(/(?:14 février 2021\b[^]*?){5}/);
  await tabTo(page, 'button', /Copier avec la note/);
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => page.evaluate(async () => navigator.clipboard.readText()))
    .toMatch(/personnes formées.*14 février 2021/s);
});

test('the keeper gives a file and answers what it asks without a mouse', async ({ page }) => {
  // The browser is told to hand over the dialog when somebody first listens, which must be long before it opens.
  page.on('filechooser', () => undefined);
  await page.goto('#/data');
  await ready(page);
  await tabTo(page, 'button', /Choisir/);
  const asked = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  const text = 'Nom;Email;Ville\nDurand;anais@example.fr;Mende\nPetit;leo@example.fr;Mende\n';
  await (await asked).setFiles({ name: 'registre.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { name: 'registre.csv' })).toBeVisible();
  await tabTo(page, 'textbox', /^Date|jour/i);
  await page.keyboard.type('05/03/2019');
  await tabTo(page, 'button', 'Compter ce fichier');
  await page.keyboard.press('Enter');
  await ready(page);
  await expect(page.getByText('Vos réponses sont prises en compte.')).toBeVisible();
});
