import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files that a publication may have: none of an earlier one stays beside another, least of all rows beside a public site. */
const own = ['dataset.bilan', 'answers.json', 'figures.csv', 'signature.json'];

/** Where the pages of figures are: those withdrawn are written again, saying so. */
const FIGURES = 'figures';

/** Writes a publication in a folder, in the place of the one that was there; its ledger too where one is named. */
export async function writePublication(
  files: Readonly<Record<string, Uint8Array>>,
  out: string,
  ledger: string | undefined,
): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const name of own) if (!Object.hasOwn(files, name)) await rm(join(out, name), { force: true });
  await rm(join(out, FIGURES), { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), bytes);
  }
  if (ledger !== undefined) await writeFile(ledger, files['ledger.json'] ?? '');
}
