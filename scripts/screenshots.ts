import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openApp } from './bench/openApp.ts';

/**
 * `npm run screenshots [DIR]`: pictures of the built app. Without a folder, those of the README; with one, every page at three widths, in both
 * themes and both languages, to be looked at.
 */
const folder = process.argv[2];
const widths = [1440, 768, 390];
const pages = {
  overview: '',
  territory: 'territory',
  audience: 'audience',
  pathway: 'pathway',
  partners: 'partners',
  press: 'press',
  data: 'data',
  method: 'method',
  query: 'query',
};

const app = await openApp();
try {
  if (folder === undefined) {
    const overview = { lang: 'fr', path: '' } as const;
    await shoot('public/screenshots/overview-light.png', { ...overview, width: 1440, height: 2430, theme: 'light' });
    await shoot('public/screenshots/overview-dark.png', { ...overview, width: 1440, height: 1000, theme: 'dark' });
    await shoot('public/screenshots/overview-phone.png', { ...overview, width: 390, height: 844, theme: 'light' });
  } else {
    await mkdir(folder, { recursive: true });
    for (const [name, path] of Object.entries(pages)) {
      for (const width of widths) {
        for (const theme of ['light', 'dark'] as const) {
          const lang = theme === 'light' ? 'fr' : 'en';
          await shoot(join(folder, `${name}-${width}-${theme}-${lang}.png`), {
            width,
            height: null,
            theme,
            lang,
            path,
          });
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
  /** `null` for the whole page. */
  readonly height: number | null;
}

async function shoot(file: string, { width, height, theme, lang, path }: Shot): Promise<void> {
  const page = await app.newPage({ viewport: { width, height: height ?? 1000 }, colorScheme: theme });
  await page.goto(`${app.url}#/${path}?lang=${lang}`);
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.screenshot({ path: file, fullPage: height === null });
  await page.context().close();
  console.log(file);
}
