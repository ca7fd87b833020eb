import { openApp } from './bench/openApp.ts';
const app = await openApp();
for (const [width, theme, lang, q] of [[1440,'light','fr',''],[390,'dark','en','&map=people-per-1000&km=25&level=city']] as const) {
const page = await app.newPage({ viewport: { width, height: 1000 }, colorScheme: theme });
page.on('console', m => m.type()==='error' && console.log(m.text()));
page.on('pageerror', m => console.log(m.message));
const t = Date.now();
await page.goto(`${app.url}#/territory?lang=${lang}${q}`); await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 60000 });
console.log('ready', Date.now()-t);
await page.screenshot({ path: `/tmp/shots/t-${width}.png`, fullPage: true });
console.log(await page.evaluate(() => document.documentElement.scrollWidth));
await page.context().close();
}
await app.close();
