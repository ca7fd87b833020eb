import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { demoCommand } from '../../scripts/commands/demoCommand.ts';

/** The exports of the demonstration, written anew. */
export interface DemoFiles {
  readonly folder: string;
  readonly files: readonly string[];
  readonly remove: () => Promise<void>;
}

export async function writeDemoFiles(): Promise<DemoFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'bilan-demo-'));
  const quiet = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((each) =>
    each.mockImplementation(() => undefined),
  );
  await demoCommand(['--out', folder]);
  for (const each of quiet) each.mockRestore();
  const names = (await readdir(folder)).filter((name) => /\.[ct]sv$/.test(name)).sort();
  return {
    folder,
    files: names.map((name) => join(folder, name)),
    remove: async () => rm(folder, { recursive: true }),
  };
}
