import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';

interface Fixtures {
  /** Whether DuckDB counts again what is on screen, as it does by itself: where that is not what a test is about, it would only keep the machine busy. */
  readonly isJudged: boolean;
  readonly page: Page;
}

/** A page as it is, whatever it asks and reports. */
export const plain = base.extend<Fixtures>({
  isJudged: [false, { option: true }],
  page: async ({ page, isJudged }, use) => {
    if (!isJudged) await page.addInitScript(() => localStorage.setItem('bilan.judging', 'false'));
    await use(page);
  },
});

/** A page that fails its test when it asks anything of another origin or reports an error. */
export const test = plain.extend({
  page: async ({ page, baseURL }, use) => {
    const strays: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) strays.push(url);
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await use(page);
    expect(strays).toEqual([]);
    expect(errors).toEqual([]);
  },
});

export { expect };

/** Waits until nothing is loading. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-ready="true"]')).toBeAttached({ timeout: 40_000 });
}

/** The unrounded value of each headline figure on screen, by indicator; the state instead when it is not shown. */
export async function headlines(page: Page): Promise<Readonly<Record<string, number | string>>> {
  const figures = await page.locator('[data-indicator][data-state]:not([data-key])').evaluateAll((elements) =>
    elements.map((element) => {
      const { indicator = '', state = '', value = '' } = (element as HTMLElement).dataset;
      return [indicator, state === 'shown' ? Number(value) : state] as const;
    }),
  );
  return Object.fromEntries(figures);
}

/** The cells of one breakdown of an indicator on screen, by key. */
export async function cells(page: Page, indicator: string, by: string): Promise<Readonly<Record<string, number>>> {
  const found = await page
    .locator(`[data-indicator="${indicator}"][data-by="${by}"][data-key][data-state="shown"]`)
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { key = '', value = '' } = (element as HTMLElement).dataset;
        return [key, Number(value)] as const;
      }),
    );
  return Object.fromEntries(found);
}

/** Opens the sections that begin as their title alone. */
export async function unfoldSections(page: Page): Promise<void> {
  await page.locator('main section > details').evaluateAll((sections) => {
    for (const each of sections) (each as HTMLDetailsElement).open = true;
  });
}

/** What assistive technology cannot make out on the page as it stands, with the first element of each kind. */
export async function violations(page: Page, axe = axeOf(page)): Promise<readonly string[]> {
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** What assistive technology cannot make out in the light scheme, then of the colours in the dark one: nothing else changes. Of one part of the page, where `within` selects it. */
export async function violationsInBothSchemes(page: Page, within?: string): Promise<readonly string[]> {
  const axe = (): AxeBuilder => (within === undefined ? axeOf(page) : axeOf(page).include(within));
  const inScheme = async (colorScheme: 'light' | 'dark'): Promise<void> => {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
  };
  await inScheme('light');
  const light = await violations(page, axe());
  await inScheme('dark');
  const dark = await violations(page, axe().withRules(['color-contrast', 'link-in-text-block']));
  return [...light.map((each) => `light: ${each}`), ...dark.map((each) => `dark: ${each}`)];
}

/** Runs in the page at one go, as no frame of another origin is in it, and describes what fails alone: a third of the work. */
function axeOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}
