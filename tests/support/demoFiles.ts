import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject, vi } from 'vitest';
import { demoCommand } from '../../scripts/commands/demoCommand.ts';

/** Milliseconds between two looks at whether another test file has written them. */
const PAUSE = 200;

/** The exports of the demonstration in a folder to read from, written once for all test files of a run by the first that asks. */
export async function demoFiles(): Promise<readonly string[]> {
  const folder = join(inject('sharedFolder'), 'demo');
  const isFirst = await mkdir(`${folder}.lock`).then(
    () => true,
    () => false,
  );
  if (isFirst) await writeInto(folder);
  for (;;) {
    const names = await readdir(folder).catch(() => null); // still being written
    if (names !== null)
      return names
        .filter((name) => /\.[ct]sv$/.test(name))
        .toSorted()
        .map((name) => join(folder, name));
    await setTimeout(PAUSE);
  }
}

async function writeInto(folder: string): Promise<void> {
  const quiet = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((each) =>
    each.mockImplementation(() => undefined),
  );
  await demoCommand(['--out', `${folder}.part`, '--columns']);
  for (const each of quiet) each.mockRestore();
  await rename(`${folder}.part`, folder);
}
