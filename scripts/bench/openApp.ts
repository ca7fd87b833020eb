import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../build/findBrowser.mjs';

/** The built app served on this machine and a browser to visit it with. */
export interface App {
  readonly url: string;
  readonly browser: Browser;
  /** A page in a profile of its own: nothing cached. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Serves `dist/` and opens a browser; throws when the app is not built or no browser is found. */
export async function openApp(): Promise<App> {
  if (!existsSync('dist/index.html')) throw new Error('the app is not built: run npm run build first');
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chromium-family browser found: set CHROME_PATH');
  const server = await preview({ preview: { port: 4180, host: '127.0.0.1' }, logLevel: 'warn' });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the preview server has no address');
  return {
    url,
    browser,
    newPage: async (options = {}) => {
      const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', ...options });
      return context.newPage();
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => {
        server.httpServer.close(resolve);
      });
    },
  };
}
