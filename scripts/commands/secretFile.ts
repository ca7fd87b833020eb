import { readFile, stat } from 'node:fs/promises';
import { UsageError } from './usage.ts';

/** The text of a file that nobody else may read; a UsageError that names the option, never the text. */
export async function readSecret(option: string, path: string): Promise<string> {
  const [text, { mode }] = await Promise.all([readFile(path, 'utf8'), stat(path)]).catch((error: unknown) => {
    throw new UsageError(`--${option}: cannot read ${path}`, { cause: error });
  });
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new UsageError(`--${option}: others can read ${path}; say chmod 600 first`);
  return text;
}
