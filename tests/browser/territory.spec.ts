import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { cells, expect, headlines, ready, test } from './bilan.ts';

async function saved(page: Page, button: string | RegExp, within?: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  const place = within === undefined ? page : page.getByRole('figure', { name: within });
  await place.getByRole('button', { name: button }).first().click();
  return readFile(await (await download).path());
}

test('counts people at the hub, elsewhere and in both, once in the whole', async ({ page }) => {
  await page.goto('#/territory?from=2019-02-15&to=2020-02-15');
  await ready(page);
  const shown = await headlines(page);
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  const { people } = await headlines(page);
  const [hub, away, both] = ['hub-people', 'elsewhere-people', 'hub-and-elsewhere-people'].map((id) =>
    Number(shown[id]),
  );
  expect((hub ?? 0) + (away ?? 0) - (both ?? 0)).toBe(people);
});

test('shows counts as circles or rates as colours, each with its table, and filters by a department', async ({
  page,
}) => {
  await page.goto('#/territory');
  await ready(page);
  const map = page.getByRole('group', { name: /Carte : Personnes formées/ });
  await expect(map.locator('circle[data-key="34172"]')).toBeVisible();
  await page.getByLabel('Montrer').selectOption('people-per-1000');
  await ready(page);
  expect(page.url()).toContain('map=people-per-1000');
  const areas = page.getByRole('group', { name: /Carte : Personnes formées pour/ });
  await expect(areas.locator('circle')).toHaveCount(0);
  const lozere = areas.getByRole('button', { name: /Lozère/ });
  await lozere.focus();
  await page.keyboard.press('Enter');
  await ready(page);
  expect(page.url()).toContain('departments=48');
});

test('zooms by its buttons, and brings a city into sight when it takes the focus', async ({ page }) => {
  await page.goto('#/territory');
  await ready(page);
  const map = page.getByRole('group', { name: /Carte : Personnes formées/ });
  for (let time = 0; time < 4; time += 1) await page.getByRole('button', { name: 'Agrandir' }).first().click();
  await map.locator('circle[data-key="31555"]').focus();
  const [frame, city] = await Promise.all([map.boundingBox(), map.locator('circle[data-key="31555"]').boundingBox()]);
  expect(city?.x).toBeGreaterThan(frame?.x ?? 0);
  expect((city?.x ?? 0) + (city?.width ?? 0)).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
  await page.getByRole('button', { name: 'Toute la région' }).first().click();
  await expect(page.getByRole('button', { name: 'Réduire' }).first()).toBeDisabled();
});

test('reaches as many inhabitants at 10 km as the indicator, and more with distance', async ({ page }) => {
  await page.goto('#/territory');
  await ready(page);
  const figure = page.locator('[data-indicator="population-within-10km"]');
  const near = Number(await figure.getAttribute('data-value'));
  expect(near).toBeGreaterThan(0.3);
  await page.getByRole('slider', { name: 'Distance' }).fill('50');
  await ready(page);
  expect(page.url()).toContain('km=50');
  await expect(page.getByText(/9\d,\d\s%/).first()).toBeVisible();
});

test('compares cities with interval and verdict, and keeps them in the address', async ({ page }) => {
  await page.goto('#/territory?versus=34172,31555');
  await ready(page);
  const table = page.getByRole('table', { name: 'Des villes côte à côte' });
  await expect(table.getByRole('columnheader')).toHaveText(['Indicateur', /Montpellier/, /Toulouse/, 'Occitanie']);
  await expect(table.locator('tr', { hasText: 'Part des femmes' })).toContainText(
    /similaire|élevé|bas|ne peut pas dire/,
  );
  await page.getByLabel('Ajouter une ville').fill('mende');
  await ready(page);
  await expect(table.getByRole('columnheader', { name: /Mende/ })).toBeVisible();
  expect(page.url()).toContain('versus=34172%2C31555%2C48095');
  await page.getByRole('button', { name: 'Retirer Toulouse' }).click();
  await ready(page);
  await expect(table.getByRole('columnheader')).toHaveCount(4);
});

test('lists every city with the figures of the map, found without accents, and saves what is shown', async ({
  page,
}) => {
  await page.goto('#/territory');
  await ready(page);
  const map = await cells(page, 'people', 'city');
  const section = page.getByRole('region', { name: 'Toutes les villes', exact: true }).first();
  await section.getByRole('searchbox').fill('beziers');
  await expect(section.getByRole('rowheader')).toHaveText(['Béziers']);
  const shown = section.locator('[data-indicator="people"][data-key="34032"]');
  expect(Number(await shown.getAttribute('data-value'))).toBe(map['34032']);
  const csv = (await saved(page, /Enregistrer ce tableau/)).toString('utf8');
  expect(csv).toContain(`34032;Béziers;Hérault;${map['34032']};`);
  expect(csv).not.toContain('Nîmes');
});

test('saves the map as a picture that says what it shows and who made its data', async ({ page }) => {
  await page.goto('#/territory');
  await ready(page);
  const map = 'Personnes formées sur la carte';
  const svg = (await saved(page, 'SVG', map)).toString('utf8');
  expect(svg).toContain(map);
  expect(svg).toContain('aucune de ces personnes n’existe');
  expect(svg).toContain('GeoNames');
  expect(svg).not.toMatch(/class=|<script|data-/);
  expect([...(await saved(page, 'PNG', map)).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test('says what there is to say of a period without a session', async ({ page }) => {
  await page.goto('#/territory?from=2030-01-01&to=2030-02-01');
  await ready(page);
  await expect(page.getByText('Aucune séance à placer sur la carte dans cette sélection.').first()).toBeVisible();
  await expect(page.getByText('Il faut des séances dans deux villes au moins pour comparer.')).toBeVisible();
  expect(await page.locator('main').textContent()).not.toMatch(/NaN|Infinity|undefined/);
});

test('sets two cities against one another, with what would settle what chance leaves open', async ({ page }) => {
  await page.goto('#/territory?from=2019-02-15&to=2020-02-15&versus=81004,12145');
  await ready(page);
  const duel = page.getByRole('region', { name: 'Albi face à Millau' });
  await expect(duel.getByText(/distingue|Aucun taux/).first()).toBeVisible();
  await expect(duel.locator('[data-duel="women-share"]')).toContainText(/Part des femmes\s:\s.*point.*entre/);
  await expect(duel.locator('[data-verdict="cannot-say"]').first()).toContainText('Pour trancher');
});

test('proposes places that go together, as many and as far from one another as asked', async ({ page }) => {
  await page.goto('#/territory?from=2019-02-15&to=2020-02-15&cities=81004');
  await ready(page);
  const next = page.getByRole('region', { name: /^Où aller ensuite/ });
  await expect(next.getByRole('listitem')).toHaveCount(3);
  await expect(next.getByRole('listitem').first()).toContainText('séance la plus proche');
  await next.getByLabel('Lieux').selectOption('5');
  await expect(next.getByRole('listitem')).toHaveCount(5);
  await expect(next.getByRole('status')).toContainText('habitants de plus à portée');
});

test('tells nothing of the hub where the filter leaves it out', async ({ page }) => {
  await page.goto('#/territory?from=2019-02-15&to=2020-02-15&departments=81');
  await ready(page);
  await expect(page.locator('main [data-indicator="elsewhere-people"]').first()).toBeVisible();
  await expect(page.locator('main [data-indicator="hub-people"]')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Montpellier et le reste de la région' })).toHaveCount(0);
});
