import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { createMessages } from '../../src/i18n/createMessages.ts';
import type { Language } from '../../src/model/address/address.ts';
import { openApp } from '../bench/openApp.ts';
import { type Each, eachOf } from './siteLists.ts';
import { writePublication } from './writePublication.ts';

interface SiteAsked {
  /** Exports, and what is given with them: answers, a ledger, a key. */
  readonly given: readonly string[];
  readonly profile: 'press' | 'open';
  readonly licence: string;
  readonly each: readonly Each[];
  /** That of the pages of its figures, and of the sentences that say why there is none. */
  readonly language: Language;
  readonly out: string;
  readonly ledger: string | undefined;
}

/** Minutes that the pages of a site may take. */
const PATIENCE = 30;

/**
 * Publishes the site of released answers as the page does, by the page: the answers are those that its pages ask for, so the built app (`dist/`) is opened in a browser without a window.
 * Resolves to the sentences that say why not, none where it is written.
 */
export async function publishSite({
  given,
  profile,
  licence,
  each,
  language,
  out,
  ledger,
}: SiteAsked): Promise<readonly string[]> {
  const { formatMessage } = createMessages(language);
  const app = await openApp();
  try {
    const page = await app.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    await page.goto(`${app.url}#/data?lang=${language}`);
    const ready = page.locator('[data-ready="true"]');
    await ready.waitFor({ state: 'attached' });
    const before = await page.locator('[data-dataset]').first().getAttribute('data-dataset');
    await page.locator('input[type="file"]').setInputFiles([...given]);
    await page.waitForFunction(
      (digest) => {
        const root = document.querySelector('[data-dataset][data-ready="true"]');
        return root !== null && root.getAttribute('data-dataset') !== digest;
      },
      before,
      { timeout: PATIENCE * 60_000 },
    );
    await page.getByLabel(formatMessage({ id: 'publish.licence' })).fill(licence);
    await page.locator('select:has(option[value="press"]):not(:has(option[value="site"]))').selectOption(profile);
    for (const name of eachOf) {
      const [label = ''] = formatMessage({ id: `publish.site.${name}` }, { count: 0 }).split(' (');
      await page.getByLabel(new RegExp(`^${label} \\(`)).setChecked(each.includes(name));
    }
    await page.getByRole('button', { name: formatMessage({ id: 'publish.prepare' }) }).click();
    const save = page.getByRole('button', { name: formatMessage({ id: 'publish.save' }) });
    const refused = page.locator('[aria-live="polite"] li');
    await save
      .or(refused)
      .first()
      .waitFor({ timeout: PATIENCE * 60_000 });
    if ((await refused.count()) > 0) return await refused.allInnerTexts();
    await writePublication(await archiveOf(page, save), out, ledger);
    return [];
  } finally {
    await app.close();
  }
}

async function archiveOf(page: Page, save: Locator): Promise<Readonly<Record<string, Uint8Array>>> {
  const saving = page.waitForEvent('download');
  await save.click();
  return unzipSync(new Uint8Array(await readFile(await (await saving).path())));
}
