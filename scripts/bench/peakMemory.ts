import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';

/** Largest memory that any process of pages has held, MB; `null` where the system does not tell. */
export async function peakOfPages(browser: Browser): Promise<number | null> {
  return largest(browser, 'VmHWM');
}

/** Memory that the largest process of pages holds now, MB; `null` where the system does not tell. */
export async function heldByPages(browser: Browser): Promise<number | null> {
  return largest(browser, 'VmRSS');
}

/** Memory that only the largest process of pages holds now, shared with no other, MB; `null` where the system does not tell. */
export async function ownOfPages(browser: Browser): Promise<number | null> {
  return largestOf(browser, privateOf);
}

/** Milliseconds of processor that the processes of pages have taken, in all their threads. */
export async function cpuOfPages(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? cpuTime * 1000 : 0), 0);
}

async function largest(browser: Browser, line: 'VmHWM' | 'VmRSS'): Promise<number | null> {
  return largestOf(browser, async (process) => memoryOf(process, line));
}

async function largestOf(
  browser: Browser,
  memory: (process: number) => Promise<number | null>,
): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const found = await Promise.all(
    processInfo.filter(({ type }) => type === 'renderer').map(async ({ id }) => memory(id)),
  );
  const known = found.filter((each) => each !== null);
  return known.length === 0 ? null : Math.max(...known);
}

async function privateOf(process: number): Promise<number | null> {
  try {
    const text = await readFile(`/proc/${process}/smaps_rollup`, 'utf8');
    const parts = [...text.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].map(([, kilobytes]) => Number(kilobytes));
    return parts.length === 0 ? null : Math.round(parts.reduce((sum, each) => sum + each, 0) / 1024);
  } catch {
    return null;
  }
}

/** Memory of a process of this machine, MB: the most it has held, or what it holds now; `null` where the system does not tell. */
export async function memoryOf(process: number, line: 'VmHWM' | 'VmRSS'): Promise<number | null> {
  try {
    const status = await readFile(`/proc/${process}/status`, 'utf8');
    const [, kilobytes] = new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(status) ?? [];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}
