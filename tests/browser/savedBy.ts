import type { Page } from '@playwright/test';
import type { Told } from './told.ts';

/** What the tables that a page saves say: every cell with a number, with its line and its column. */
export async function savedBy(page: Page): Promise<readonly Told[]> {
  const texts = await page.evaluate(async () => {
    const found: string[] = [];
    const make = URL.createObjectURL.bind(URL);
    const pending: Promise<void>[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob && /csv/.test(blob.type))
        pending.push(blob.text().then((text) => void found.push(text)));
      return make(blob);
    };
    for (const button of document.querySelectorAll('main button'))
      if (/^CSV$/.test(button.textContent ?? '') && button instanceof HTMLButtonElement) button.click();
    await new Promise((done) => setTimeout(done, 300));
    await Promise.all(pending);
    URL.createObjectURL = make;
    return found;
  });
  return texts.flatMap(linesOf);
}

function linesOf(text: string): readonly Told[] {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.split(';').map((cell) => clean(cell.replace(/^"|"$/g, ''))));
  const heads = rows.find((row) => row.length > 1) ?? [];
  const [title = ''] = heads;
  return rows.flatMap(([first = '', ...cells]) =>
    cells.map((cell, index) => ({
      text: cell,
      around: `${title} | ${first} | ${heads[index + 1] ?? ''}`,
      indicator: null,
    })),
  );
}

/** Thousands put together, spaces made alike. */
function clean(text: string): string {
  return text
    .replace(/(\d)[\u202f\u00a0 ](?=\d{3}(?!\d))/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
