import { expect, type Page } from '@playwright/test';
import { ready } from './bilan.ts';
import { drawingsIn, readSaved, wordsOf } from './readSaved.ts';
import type { Told } from './told.ts';

/** Buttons of a page that save something or copy it. */
const shapes = {
  tables: /^CSV$/,
  files: /^(CSV|XLSX|SVG|Copier|Copier avec la note|Enregistrer .*|Tout pour la presse.*)$/,
  pictures: /^(CSV|XLSX|SVG|PNG|Copier|Copier avec la note|Enregistrer .*|Tout pour la presse.*)$/,
} as const;

/** What of all that a page saves is looked at: its tables, every file, or the pictures in pixels as well, which take long to make. */
export type Saves = keyof typeof shapes;

/** Before a page opens: what it saves and copies is kept instead of being handed over. */
export async function keepSaves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: { name: string; blob: Blob }[] = [];
    const blobs = new Map<string, Blob>();
    const sources: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      const url = make(blob);
      if (blob instanceof Blob) blobs.set(url, blob);
      // The drawing that a picture in pixels is painted from carries its font.
      if (blob instanceof Blob && blob.type === 'image/svg+xml') sources.push(blob);
      return url;
    };
    const click = Reflect.get(HTMLAnchorElement.prototype, 'click');
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (this.download === '' || blob === undefined) click.call(this);
      else kept.push({ name: this.download, blob });
    };
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => {
          kept.push({ name: 'copied.txt', blob: new Blob([text]) });
          return Promise.resolve();
        },
      },
    });
    Object.assign(window, { kept, sources });
  });
}

/** What the files that a page saves say: every cell, slide and sentence with a number. Fails when a picture in pixels is painted from another drawing than a saved one. */
export async function savedBy(page: Page, saves: Saves): Promise<readonly Told[]> {
  const asked = await page.evaluate((source) => {
    (window as unknown as { kept: unknown[] }).kept.splice(0);
    (window as unknown as { sources: unknown[] }).sources.splice(0);
    const buttons = [...document.querySelectorAll('main button')].filter(
      (button) => new RegExp(source).test(button.textContent?.trim() ?? '') && !(button as HTMLButtonElement).disabled,
    );
    for (const button of buttons) (button as HTMLButtonElement).click();
    return buttons.length;
  }, shapes[saves].source);
  const away = saves === 'tables' ? 0 : await takeAway(page);
  await expect(async () => {
    const names = await namesKept(page);
    const refused = await page.getByText(/^Ce fichier ne peut pas sortir/).count();
    // What is refused beside what left before tells nothing; the others go on.
    if (refused > 0) await page.waitForTimeout(3000);
    const isAll = refused > 0 ? (await namesKept(page)).length === names.length : names.length >= asked + away;
    expect(isAll, `${page.url()}: ${asked + away} files were asked, ${names.length} saved: ${names.join(', ')}`).toBe(
      true,
    );
  }).toPass({ timeout: 180_000 });
  const { files, sources } = await page.evaluate(async () => {
    const own = window as unknown as { kept: { name: string; blob: Blob }[]; sources: Blob[] };
    const read = async ({ name, blob }: { name: string; blob: Blob }): Promise<readonly [string, string]> => {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
      return [name, btoa(text)];
    };
    const kept = own.kept.splice(0);
    const drawings = own.sources.splice(0);
    return {
      files: await Promise.all(kept.map(read)),
      sources: await Promise.all(drawings.map(async (each) => each.text())),
    };
  });
  const saved = files.map(([name, base64]) => ({ name, bytes: Buffer.from(base64, 'base64') }));
  expectPainted(saved, sources);
  return saved.flatMap(({ name, bytes }) => readSaved(name, bytes));
}

/** Every picture in pixels says the words of a drawing saved beside it, and no others. */
function expectPainted(
  saved: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  sources: readonly string[],
): void {
  const names = saved.map(({ name }) => name);
  const drawings = saved.flatMap(({ name, bytes }) => drawingsIn(name, bytes)).map(wordsOf);
  const painted = sources.filter((source) => source.includes('@font-face')).map(wordsOf);
  expect(painted.length).toBeGreaterThanOrEqual(names.filter((name) => name.endsWith('.png')).length);
  for (const words of painted) expect(drawings).toContain(words);
}

/** The workbook and the slides of the page, from its menu; how many there are: the method has none. */
async function takeAway(page: Page): Promise<number> {
  const menu = page.getByRole('button', { name: 'Emporter', exact: true });
  if ((await menu.count()) === 0) return 0;
  await menu.click();
  // Its files come with code of their own.
  await ready(page);
  const found = page.getByRole('button', { name: /^Enregistrer le (classeur|diaporama)/ });
  const count = await found.count();
  for (let index = 0; index < count; index++) await found.nth(index).click();
  await page.keyboard.press('Escape');
  return count;
}

async function namesKept(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { kept: { name: string }[] }).kept.map(({ name }) => name));
}
