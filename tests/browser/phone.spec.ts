import { expect, ready, test } from './bilan.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('shows every number of the targets and of the comparison on a phone', async ({ page }) => {
  await page.goto('#/?from=2020-02-15&to=2021-02-15');
  await ready(page);
  const targets = page.getByRole('region', { name: 'Tableau des objectifs' });
  await expect(targets.getByText('98,5 %')).toBeVisible();
  expect(await targets.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await page.goto('#/territory?from=2020-02-15&to=2021-02-15&cities=81004');
  await ready(page);
  // Where all would be too long, a section begins as its title.
  await page.getByRole('heading', { name: 'Comparer des villes' }).click();
  const compared = page.getByRole('region', { name: 'Des villes côte à côte' });
  expect(await compared.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  // The city kept stands first among those compared, and the page says that the filter does nothing more here.
  await expect(page.getByRole('button', { name: /^Retirer (?!le filtre)/ }).first()).toHaveAccessibleName(
    'Retirer Albi',
  );
  await expect(page.getByText(/Le filtre de ville \(Albi\) ne joue pas ici/).first()).toBeVisible();
});

test('opens a passport at its beginning, with the way out in sight', async ({ page }) => {
  await page.goto('#/?from=2020-02-15&to=2021-02-15');
  await ready(page);
  await page.getByRole('button', { name: 'Définition de « Personnes formées »' }).first().click();
  await page.getByRole('button', { name: 'Passeport de ce chiffre' }).first().click();
  const passport = page.getByRole('dialog');
  await expect(passport.getByRole('heading', { name: /Personnes formées/ })).toBeInViewport();
  expect(await passport.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await passport.getByRole('button', { name: 'Fermer' }).click();
  await expect(passport).toBeHidden();
});

test('names every number of a table that a phone shows without its heads', async ({ page }) => {
  let cards = 0;
  for (const path of ['', 'territory?cities=81004,30189', 'audience?compare=previous-year', 'pathway', 'partners']) {
    await page.goto(`#/${path}${path.includes('?') ? '&' : '?'}from=2020-02-15&to=2021-02-15`);
    await ready(page);
    const { shown, nameless } = await page.locator('main table').evaluateAll((tables) => {
      const cells = tables
        .filter((table) => getComputedStyle(table.querySelector('thead') ?? table).clipPath !== 'none')
        .flatMap((table) => [...table.querySelectorAll('tbody td')]);
      const isNameless = (cell: Element): boolean =>
        /^(?:none|normal|"")$/.test(getComputedStyle(cell, '::before').content);
      return { shown: cells.length, nameless: cells.filter(isNameless).map(({ textContent }) => textContent) };
    });
    expect(nameless).toEqual([]);
    cards += shown;
  }
  expect(cards).toBeGreaterThan(40);
});

test('shows the first figure without scrolling, and what it is told beside in one line that opens', async ({
  page,
}) => {
  await page.goto('#/');
  await ready(page);
  const first = page.locator('[data-indicator="people"][data-state="shown"]').first();
  expect((await first.boundingBox())?.y).toBeLessThan(400);
  const compared = page.getByRole('combobox', { name: 'Comparer avec' });
  await expect(compared).toBeHidden();
  await page.getByText('Chiffres exacts, pour l’interne · face à un an avant').click();
  await compared.selectOption({ label: 'rien' });
  await expect(page.getByText('Chiffres exacts, pour l’interne · sans comparaison')).toBeVisible();
});

for (const [path, most] of [
  ['', 8000],
  ['territory', 6000],
  ['partners', 7000],
  ['data', 8000],
] as const) {
  test(`#/${path} begins as fewer than ${most} px`, async ({ page }) => {
    await page.goto(`#/${path}`);
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most);
  });
}

test('leads from the list of sections into one that is folded', async ({ page }) => {
  await page.goto('#/territory');
  await ready(page);
  const cities = page.getByRole('searchbox', { name: 'Chercher une ville' });
  await expect(cities).toBeHidden();
  await page
    .getByRole('navigation', { name: /sections/i })
    .getByRole('button', { name: 'Toutes les villes' })
    .click();
  await expect(cities).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Toutes les villes' })).toBeInViewport();
});

test('prints from a phone what a wide screen prints', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  const people = page.getByRole('figure', { name: 'Situation professionnelle' });
  await expect(people).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(people).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(people).toBeHidden();
});
