import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openApp } from './bench/openApp.ts';

/**
 * `npm run screenshots [DIR]`: pictures of the built app. Without a folder, those of the README; with one, every page at three widths, in both
 * themes and both languages, to be looked at.
 */
const folder = process.argv[2];
const widths = [1440, 768, 390];
const pages = { overview: '', data: 'data', method: 'method' };

const app = await openApp();
try {
  if (folder === undefined) {
    await shoot('public/screenshots/overview-light.png', {
      width: 1440,
      theme: 'light',
      lang: 'fr',
      path: '',
      full: false,
    });
    await shoot('public/screenshots/overview-dark.png', {
      width: 1440,
      theme: 'dark',
      lang: 'fr',
      path: '',
      full: false,
    });
    await shoot('public/screenshots/overview-phone.png', {
      width: 390,
      theme: 'light',
      lang: 'fr',
      path: '',
      full: false,
    });
  } else {
    await mkdir(folder, { recursive: true });
    for (const [name, path] of Object.entries(pages)) {
      for (const width of widths) {
        for (const theme of ['light', 'dark'] as const) {
          const lang = theme === 'light' ? 'fr' : 'en';
          await shoot(join(folder, `${name}-${width}-${theme}-${lang}.png`), { width, theme, lang, path, full: true });
        }
      }
    }
  }
} finally {
  await app.close();
}

interface Shot {
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly lang: 'fr' | 'en';
  readonly path: string;
  readonly full: boolean;
}

async function shoot(file: string, { width, theme, lang, path, full }: Shot): Promise<void> {
  const page = await app.newPage({ viewport: { width, height: width === 390 ? 844 : 1000 }, colorScheme: theme });
  await page.goto(`${app.url}#/${path}?lang=${lang}`);
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.screenshot({ path: file, fullPage: full });
  await page.context().close();
  console.log(file);
}
