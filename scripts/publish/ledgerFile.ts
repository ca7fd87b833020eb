import { readFile } from 'node:fs/promises';
import { readLedger, type ReleaseLedger } from '../../src/model/figure/release.ts';
import { UsageError } from '../commands/usage.ts';

/** The ledger of earlier releases; `null` where there is no file yet. */
export async function loadLedger(path: string): Promise<ReleaseLedger | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  try {
    return readLedger(text);
  } catch (error) {
    throw new UsageError(`--ledger: ${path} is not a ledger of releases`, { cause: error });
  }
}
