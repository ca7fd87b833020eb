import { readFile } from 'node:fs/promises';
import { cells, expect, headlines, ready, test, violationsInBothSchemes, unfoldSections } from './bilan.ts';

interface Counted {
  readonly numerator: number;
  readonly value: number | null;
}

interface Truth {
  readonly years: readonly {
    readonly indicators: readonly {
      readonly indicator: string;
      readonly by: string | null;
      readonly total: Counted;
      readonly cells: readonly (Counted & { readonly key: string })[];
    }[];
  }[];
}

async function readTruth(): Promise<Truth> {
  return JSON.parse(await readFile('dist/demo/truth.json', 'utf8')) as Truth;
}

const years = ['from=2019-02-15&to=2020-02-15', 'from=2020-02-15&to=2021-02-15'];

for (const [year, query] of years.entries()) {
  test(`shows the truth of year ${year + 1}, computed in the browser from the exports`, async ({ page }) => {
    const truth = (await readTruth()).years[year];
    await page.goto(`#/?${query}`);
    await ready(page);
    const shown = await headlines(page);
    expect(Object.keys(shown).length).toBeGreaterThanOrEqual(12);
    for (const [indicator, value] of Object.entries(shown)) {
      const stated = truth?.indicators.find((each) => each.indicator === indicator && each.by === 'month');
      expect.soft(value, indicator).toBeCloseTo(stated?.total.value ?? Number.NaN, 10);
    }
    const cities = truth?.indicators.find(({ indicator, by }) => indicator === 'people' && by === 'city');
    const onScreen = await cells(page, 'people', 'city');
    for (const { key, numerator } of cities?.cells ?? [])
      expect.soft(onScreen[key], `people in ${key}`).toBe(numerator);
  });
}

test('opens on the last complete year that has one before it, and says that the data is fictitious', async ({
  page,
}) => {
  await page.goto('');
  await ready(page);
  await expect(page.getByText(/fictives/i).first()).toBeVisible();
  const opened = await headlines(page);
  await page.goto('#/?from=2020-02-15&to=2021-02-15');
  await ready(page);
  expect(opened['hub-people']).toBeGreaterThan(0);
  expect(await headlines(page)).toEqual(opened);
});

test('keeps the valid parts of a wrong address and names the rest', async ({ page }) => {
  await page.goto('#/?from=2019-02-15&to=2020-02-15&gender=Q');
  await ready(page);
  await expect(
    page
      .getByText('gender=Q')
      .or(page.getByText(/gender.*Q/))
      .first(),
  ).toBeVisible();
});

test('filters by the city picked on the map, with the keyboard, and the address says so', async ({ page }) => {
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  const all = (await headlines(page))['people'];
  await page.locator('circle[data-key="34172"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/cities=\d{5}/);
  await expect(page.locator('[data-indicator="people"][data-state="shown"]:not([data-key])').first()).toBeVisible();
  await ready(page);
  expect((await headlines(page))['people']).toBeLessThan(Number(all));
  await page.goBack();
  await ready(page);
  await expect.poll(async () => (await headlines(page))['people']).toBe(all);
});

test('says what an empty selection is, without a broken figure', async ({ page }) => {
  await page.goto('#/?from=2015-01-01&to=2015-02-01');
  await ready(page);
  const shown = await headlines(page);
  expect(shown['people']).toBe('undefined');
  await expect(page.getByText('Aucun jour de cette période n’est dans les données.').first()).toBeVisible();
  expect(shown['women-share']).toBe('undefined');
});

// Of a page seen already, the part that is another.
for (const [name, path, within] of [
  ['overview', ''],
  ['territory', 'territory'],
  ['departments', 'territory?map=women-share', 'main section:has(path[data-by="department"])'],
  ['audience', 'audience'],
  ['cohort', 'pathway'],
  ['flows', 'pathway?view=period'],
  ['partners', 'partners'],
  ['press', 'press'],
  ['data', 'data'],
  ['method', 'method'],
] as const) {
  test(`${name} has no accessibility violation, light or dark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`#/${path}`);
    await ready(page);
    await unfoldSections(page);
    if (within !== undefined) await expect(page.locator(within)).toHaveCount(1);
    expect(await violationsInBothSchemes(page, within)).toEqual([]);
  });
}

test('does not scroll sideways on a narrow phone, nor with text twice as large', async ({ page }) => {
  const widthAt = async (width: number, text: string): Promise<number> => {
    await page.setViewportSize({ width, height: 700 });
    return page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      return document.documentElement.scrollWidth;
    }, text);
  };
  for (const path of ['', 'territory', 'audience', 'pathway', 'partners', 'press', 'data', 'method']) {
    await page.goto(`#/${path}`);
    await ready(page);
    await unfoldSections(page);
    // Drawings follow the width of the page a moment later.
    await expect.poll(async () => widthAt(320, '100%'), path).toBeLessThanOrEqual(320);
    await expect.poll(async () => widthAt(390, '200%'), path).toBeLessThanOrEqual(390);
  }
});

test('speaks English when the address asks for it', async ({ page }) => {
  await page.goto('#/?lang=en');
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText(/fictitious/i).first()).toBeVisible();
});

test('sets the years of the programme side by side once asked, and opens one of them', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  const table = page.getByRole('region', { name: 'Plusieurs années côte à côte' }).getByRole('table');
  await expect(table).toHaveCount(0);
  await page.getByRole('heading', { name: 'Plusieurs années côte à côte' }).click();
  await expect(table.getByRole('row', { name: /^Personnes formées 30\s120 .*26\s040/ })).toBeVisible();
  await table.getByRole('button', { name: /^1re année/ }).click();
  await expect(page).toHaveURL(/from=2019-02-15&to=2020-02-15/);
  await ready(page);
  expect((await headlines(page))['people']).toBe(30_120);
});
