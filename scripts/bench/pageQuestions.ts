import type { Page } from '@playwright/test';
import type { Question } from '../../src/metrics/ask/question.ts';
import { openApp } from './openApp.ts';
import { drawn, visited, watchVisits } from './visit.ts';

/** Milliseconds without a question after which the page has asked all it will. */
const QUIET = 1500;

/** What a page asks its counter after each filter, in order: the messages that it sends to the worker that scans, as the built app sends them. */
export async function pageQuestions(queries: readonly string[]): Promise<readonly (readonly Question[])[]> {
  const app = await openApp();
  try {
    const page = await app.newPage();
    await page.addInitScript({ content: listening });
    await watchVisits(page);
    await page.goto(app.url, { waitUntil: 'commit' });
    await visited(page);
    await page.waitForTimeout(QUIET);
    await taken(page);
    const found: (readonly Question[])[] = [];
    for (const query of queries) {
      await drawn(page, `/?${query}`);
      await page.waitForTimeout(QUIET);
      const asked = await taken(page);
      if (asked.length === 0) throw new Error(`the page asked nothing: ${query}`);
      found.push(asked);
    }
    return found;
  } finally {
    await app.close();
  }
}

/** As text, for the compiler of this program would put helpers of its own into a function. */
const listening = `
  globalThis.asked = [];
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.type === 'count') globalThis.asked.push(...message.questions);
    return post.call(this, message, ...rest);
  };
`;

async function taken(page: Page): Promise<readonly Question[]> {
  return page.evaluate(() => (Reflect.get(globalThis, 'asked') as Question[]).splice(0));
}
