import type { Page } from '@playwright/test';
import { readSaved } from './readSaved.ts';
import type { Told } from './told.ts';

/** Buttons of a page that save something or copy it; a PNG is made from the drawing that the SVG holds. */
const SAVES = /^(CSV|XLSX|SVG|Copier|Copier avec la note|Enregistrer .*|Tout pour la presse.*)$/;
const TABLES = /^CSV$/;

/** Before a page opens: what it saves and copies is kept instead of being handed over. */
export async function keepSaves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: { name: string; blob: Blob }[] = [];
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      const url = make(blob);
      if (blob instanceof Blob) blobs.set(url, blob);
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
    Object.assign(window, { kept });
  });
}

/** What the files that a page saves say: every cell, slide and sentence with a number. `isEverything`: not its tables alone. */
export async function savedBy(page: Page, isEverything: boolean): Promise<readonly Told[]> {
  const shape = isEverything ? SAVES : TABLES;
  const asked = await page.evaluate((source) => {
    Object.assign(window, { before: (window as unknown as { kept: unknown[] }).kept.splice(0).length });
    const buttons = [...document.querySelectorAll('main button')].filter(
      (button) => new RegExp(source).test(button.textContent?.trim() ?? '') && !(button as HTMLButtonElement).disabled,
    );
    for (const button of buttons) (button as HTMLButtonElement).click();
    return buttons.length;
  }, shape.source);
  const away = isEverything ? await takeAway(page) : 0;
  await page
    .waitForFunction((count) => (window as unknown as { kept: unknown[] }).kept.length >= count, asked + away, {
      timeout: 60_000,
    })
    .catch(async () => {
      const names = await page.evaluate(() =>
        (window as unknown as { kept: { name: string }[] }).kept.map(({ name }) => name),
      );
      throw new Error(`${asked + away} files were asked, ${names.length} saved: ${names.join(', ')}`);
    });
  const files = await page.evaluate(async () => {
    const { kept } = window as unknown as { kept: { name: string; blob: Blob }[] };
    const read = async ({ name, blob }: (typeof kept)[number]): Promise<readonly [string, string]> => {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
      return [name, btoa(text)];
    };
    return Promise.all(kept.splice(0).map(read));
  });
  return files.flatMap(([name, base64]) => readSaved(name, Buffer.from(base64, 'base64')));
}

/** The workbook and the slides of the page, from its menu; how many there are. */
async function takeAway(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Emporter', exact: true }).click();
  const saves = page.getByRole('button', { name: /^Enregistrer le (classeur|diaporama)/ });
  const count = await saves.count();
  for (let index = 0; index < count; index++) await saves.nth(index).click();
  await page.keyboard.press('Escape');
  return count;
}
