import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { datasetOf } from '../../src/dataset/library/datasetOf.ts';
import { createDecided } from '../../src/dataset/library/decided.ts';
import { empty, type Source, sourceOf } from '../../src/dataset/library/sources.ts';
import type { SnapshotFacts } from '../../src/dataset/snapshot/manifest.ts';
import type { Gazetteer } from '../../src/geo/gazetteer.ts';
import { readExport } from '../../src/import/rows/readExport.ts';
import { noAnswers } from '../../src/model/dataset/answers.ts';
import type { Table } from '../../src/model/dataset/table.ts';
import { fromDayNumber } from '../../src/model/time/day.ts';
import type { Decided } from './loadAnswers.ts';

/** Export files as one dataset, with the digest and the reports that the page would give them. */
export interface ReadDataset extends SnapshotFacts {
  readonly tables: readonly Table[];
}

export async function readDataset(
  paths: readonly string[],
  gazetteer: Gazetteer,
  { answers, people }: Pick<Decided, 'answers' | 'people'> = { answers: noAnswers, people: createDecided() },
): Promise<ReadDataset> {
  const today = fromDayNumber(Math.floor(Date.now() / 86_400_000));
  const counted: Source[] = [];
  for (const path of paths) {
    const file = { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
    const extract = await readExport(file, { gazetteer, today, answers });
    counted.push(sourceOf({ name: file.name, url: path }, extract, answers));
  }
  const { facts, tables } = datasetOf({ ...empty, counted }, people, gazetteer);
  return { ...facts, tables };
}
