import { expect, ready, test } from './bilan.ts';

/** What moved by itself on the page, in the units of the Layout Instability specification, with where. */
interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

for (const path of ['/', '/territory', '/audience', '/pathway', '/partners', '/press'])
  test(`nothing jumps while ${path} fills`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: string[] = [];
      let sum = 0;
      Object.assign(globalThis, { shifted: () => ({ sum, shifts }) });
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput, sources } of list.getEntries() as unknown as readonly Shift[]) {
          if (hadRecentInput) continue;
          sum += value;
          const [{ node } = { node: null }] = sources;
          shifts.push(`${value.toFixed(3)} ${node instanceof Element ? node.outerHTML.slice(0, 120) : node?.nodeName}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`/#${path}`);
    await ready(page);
    const { sum, shifts } = await page.evaluate(
      async () =>
        new Promise<{ readonly sum: number; readonly shifts: readonly string[] }>((resolve) => {
          requestAnimationFrame(() => setTimeout(() => resolve((Reflect.get(globalThis, 'shifted') as () => never)())));
        }),
    );
    expect(sum, shifts.join('\n')).toBeLessThanOrEqual(0.05);
  });
