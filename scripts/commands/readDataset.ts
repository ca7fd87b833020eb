import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Gazetteer } from '../../src/geo/gazetteer.ts';
import { assemble } from '../../src/import/tables/assemble.ts';
import { noLedger } from '../../src/import/resolve/ledger.ts';
import { readExport } from '../../src/import/rows/readExport.ts';
import { noAnswers } from '../../src/model/dataset/answers.ts';
import { fromDayNumber } from '../../src/model/time/day.ts';
import type { Decided } from './loadAnswers.ts';

/** Reads export files as the page does and assembles them into one dataset. */
export async function readDataset(
  paths: readonly string[],
  gazetteer: Gazetteer,
  { answers, ledger }: Decided = { answers: noAnswers, ledger: noLedger },
): Promise<ReturnType<typeof assemble>> {
  const today = fromDayNumber(Math.floor(Date.now() / 86_400_000));
  const extracts = [];
  for (const path of paths) {
    const bytes = new Uint8Array(await readFile(path));
    extracts.push(await readExport({ name: basename(path), bytes }, { gazetteer, today, answers }));
  }
  return assemble(extracts, { gazetteer, ledger });
}
