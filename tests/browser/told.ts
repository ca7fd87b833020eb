import type { Page } from '@playwright/test';

/** Something a page says: a text or an attribute, and the words around that tell what its numbers count. */
export interface Told {
  readonly text: string;
  /** Title of the chart or section, head of the line and of the column. */
  readonly around: string;
  readonly indicator: string | null;
}

/** Everything a page, or a part of it, says to whoever looks at it, charts' tables opened, attributes read: each once. */
export async function toldBy(page: Page, within = 'main'): Promise<readonly Told[]> {
  return page.evaluate(async (part) => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>('main details')) each.open = true;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const found = new Map<string, { text: string; around: string; indicator: string | null }>();
    const words = new Map<Element, string>();
    const wordsOf = (element: Element | null | undefined): string => {
      if (element === null || element === undefined) return '';
      const known = words.get(element) ?? element.textContent?.trim() ?? '';
      words.set(element, known);
      return known;
    };
    const aroundOf = (element: Element): string => {
      const cell = element.closest('td, th');
      const row = cell?.closest('tr');
      const column =
        cell instanceof HTMLTableCellElement
          ? cell.closest('table')?.querySelector('thead tr')?.children[cell.cellIndex]
          : null;
      const part = element.closest('figure, article, section, dialog');
      const name = element.closest('dd')?.previousElementSibling;
      return [
        wordsOf(part?.querySelector('h2, h3')),
        row === null || row === undefined ? wordsOf(name) : wordsOf(row.querySelector('th')),
        wordsOf(column),
      ].join(' | ');
    };
    const add = (element: Element, text: string): void => {
      if (!/\d/.test(text)) return;
      const clean = text
        .replace(/(\d)[\u202f\u00a0](?=\d{3})/g, '$1')
        .replace(/\s+/g, ' ')
        .trim();
      const indicator = element.closest<HTMLElement>('[data-indicator]')?.dataset['indicator'] ?? null;
      const around = aroundOf(element);
      found.set(`${clean} ${around}`, { text: clean, around, indicator });
    };
    // Axes, and the numbers that landmarks are told by.
    const unsaid =
      'script, style, select, pre, code, .recharts-cartesian-axis, .recharts-label, [class*="axis"], [class*="remark"]';
    const attributes = ['title', 'aria-label', 'aria-description', 'aria-valuetext', 'alt', 'data-value'];
    const read = (element: Element): void => {
      if (element.matches(unsaid)) return;
      for (const name of attributes) {
        const value = element.getAttribute(name);
        if (value !== null) add(element, name === 'data-value' ? `=${value}` : value);
      }
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      if (own) add(element, wordsOf(element));
      for (const child of element.children) read(child);
    };
    for (const root of document.querySelectorAll(part)) if (root.closest(unsaid) === null) read(root);
    return [...found.values()];
  }, within);
}

/** Waits until a page has been still for a while: one that another one just made way for is not ready yet, and does not say so. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    async () =>
      new Promise((done) => {
        let since = performance.now();
        const look = (): void => {
          const isReady =
            document.querySelector('[data-ready="true"]') !== null && document.querySelector('main h1') !== null;
          const now = performance.now();
          if (!isReady) since = now;
          if (now - since > 200) done(true);
          else setTimeout(look, 20);
        };
        look();
      }),
    null,
    { timeout: 60_000 },
  );
}
