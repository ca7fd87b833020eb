import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMONSTRATION } from '../../../src/dataset/demonstration.ts';
import { encodeSnapshot } from '../../../src/dataset/snapshot/encodeSnapshot.ts';
import { loadGazetteer, loadProgramme } from '../../commands/programmeFiles.ts';
import { readDataset } from '../../commands/readDataset.ts';

/** Writes, beside the exports of a folder, the columns that a page reads them as. */
export async function writeColumns(folder: string, names: readonly string[]): Promise<void> {
  const { tables, ...facts } = await readDataset(
    names.map((name) => join(folder, name)),
    await loadGazetteer(await loadProgramme()),
  );
  await writeFile(join(folder, DEMONSTRATION), encodeSnapshot({ ...facts, demo: true }, tables));
}
