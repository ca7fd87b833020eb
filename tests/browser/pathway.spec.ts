import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, headlines, ready, test } from './bilan.ts';

interface Truth {
  readonly cohorts: readonly (Readonly<Record<'window' | 'entrants' | 'observed' | 'coached' | 'helped', number>> & {
    readonly period: { readonly from: string; readonly to: string };
  })[];
}

async function cohortOn(page: Page): Promise<Readonly<Record<string, number | string>>> {
  const marks = await page.locator('[data-cohort]').evaluateAll((elements) =>
    elements.map((element) => {
      const { cohort = '', state = '', value = '' } = (element as HTMLElement).dataset;
      return [cohort, state === 'shown' ? Number(value) : state] as const;
    }),
  );
  return Object.fromEntries(marks);
}

test('follows cohorts as the truth of the demonstration counts them', async ({ page }) => {
  const { cohorts } = JSON.parse(await readFile('dist/demo/truth.json', 'utf8')) as Truth;
  const asked = cohorts.filter(({ window }) => window === 90 || window === 365);
  expect(asked).toHaveLength(4);
  for (const { period, window, entrants, observed, coached, helped } of asked) {
    await page.goto(`#/pathway?from=${period.from}&to=${period.to}&window=${window}`);
    await ready(page);
    const shown = await cohortOn(page);
    expect(shown).toMatchObject({ entrants, observed, coached, helped, immature: entrants - observed });
    expect(shown['coaching']).toBeCloseTo(coached / observed, 12);
    expect(shown['overall']).toBeCloseTo(helped / observed, 12);
  }
});

test('says so when the whole cohort is too recent, and never mixes the two views', async ({ page }) => {
  await page.goto('#/pathway?from=2021-01-15&to=2021-02-15&window=365');
  await ready(page);
  await expect(page.getByText('Aucune personne de la période n’a encore été suivie aussi longtemps.')).toBeVisible();
  expect((await cohortOn(page))['coaching']).toBe('undefined');
  await page.getByLabel('Vue', { exact: true }).selectOption('flux : ce qui s’est passé dans la période');
  await expect(page).toHaveURL(/view=period/);
  await ready(page);
  await expect(page.getByRole('heading', { name: 'Ce que deviennent les personnes d’une période' })).toBeHidden();
  const flows = page.getByRole('figure', { name: 'Ateliers, coaching et opportunités de la période' });
  await flows.getByText('Voir les chiffres').click();
  await expect(flows.getByRole('row', { name: /^Ateliers \+ Coaching/ }).first()).toBeVisible();
});

test('finds that the opportunities cannot be people of the hub, and can be people of the region', async ({ page }) => {
  await page.goto('#/pathway?from=2019-02-15&to=2020-02-15');
  await ready(page);
  await expect(page.locator('[data-check="hub"]')).toContainText('impossible');
  await expect(page.locator('[data-check="everywhere"]')).toContainText('possible');
  expect(await page.locator('main').textContent()).not.toMatch(/grâce à|a permis|\beffet|impact de|NaN|undefined/);
});

test('says what to load when there is no follow-up, and shows the attendance part', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  const rows = [
    'Date;Ville;E-mail;Présence',
    '2019-03-05;Montpellier;ana@example.fr;Présent',
    '2019-03-06;Nîmes;bob@example.fr;Présent',
  ];
  await page.locator('input[type=file]').setInputFiles({
    name: 'presences.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  });
  await ready(page);
  await expect(page.getByText('presences.csv').first()).toBeVisible();
  await page.goto('#/pathway?from=2019-01-01&to=2020-01-01');
  await ready(page);
  await expect(page.getByText(/Aucun suivi n’est chargé/)).toBeVisible();
  expect(await cohortOn(page)).toEqual({});
  await page.goto('#/?from=2019-01-01&to=2020-01-01');
  await ready(page);
  expect(await headlines(page)).toMatchObject({
    people: 2,
    opportunities: 'undefined',
    'opportunity-rate': 'undefined',
    'coached-people': 'undefined',
    partners: 'undefined',
  });
  await expect(page.getByText('Aucun fichier d’opportunités n’est chargé.').first()).toBeVisible();
  await page.goto('#/audience?from=2019-01-01&to=2020-01-01');
  await ready(page);
  await expect(page.getByText('Aucun export chargé ne dit où les personnes habitent.')).toBeVisible();
});

test('crosses two criteria, keeps them in the address, and gives the least and the most of each share', async ({
  page,
}) => {
  await page.goto('#/audience?from=2020-02-15&to=2021-02-15');
  await ready(page);
  await page.getByLabel('En colonnes').selectOption('Âge');
  await expect(page).toHaveURL(/cross=occupation.age/);
  await ready(page);
  const crossed = page.getByRole('figure', { name: 'Situation professionnelle et âge' });
  const people = await page.locator('[data-indicator="people"]:not([data-key])').first().getAttribute('data-value');
  const whole = crossed.locator('tbody tr').last().locator('td').last();
  expect((await whole.textContent())?.replace(/\D/g, '')).toBe(people);
  await page.getByLabel('Montrer ce que changeraient les réponses manquantes').check();
  await expect(page.getByRole('columnheader', { name: 'Au moins' }).first()).toBeVisible();
  await page.goto('#/audience?cross=age.age');
  await ready(page);
  await expect(page.getByText(/cross=age\.age/)).toBeVisible();
});
