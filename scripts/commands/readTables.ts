import { tellRefused } from '../inspect/tellRefused.ts';
import type { Gazetteer } from '../../src/geo/gazetteer.ts';
import { type Recorded, recordedIn } from '../../src/model/dataset/recorded.ts';
import { countedIn } from '../../src/model/dataset/counted.ts';
import type { RemoteManifest } from '../../src/model/dataset/remoteManifest.ts';
import type { Table } from '../../src/model/dataset/table.ts';
import { finest, type Grain } from '../../src/model/publication/grain.ts';
import type { Period } from '../../src/model/time/period.ts';
import type { Programme } from '../../src/model/place/programme.ts';
import { answerOptions, loadAnswers } from './loadAnswers.ts';
import { loadGazetteer, loadProgramme } from './programmeFiles.ts';
import { readDataset } from './readDataset.ts';
import { readPublished } from '../publish/readPublished.ts';
import { UsageError } from './usage.ts';

/** Options of every command that reads exports or a published dataset. */
export const tableOptions = { dataset: { type: 'string' }, ...answerOptions } as const;

export interface TableValues {
  readonly dataset?: string | undefined;
  readonly answers?: string | undefined;
  readonly key?: string | undefined;
}

/** What is known of a dataset besides its rows. */
export interface Known {
  readonly extent: Period | null;
  /** What the files record. */
  readonly recorded: ReadonlySet<Recorded>;
  /** Names the dataset. */
  readonly digest: string;
  readonly sources: RemoteManifest['sources'];
  readonly grain: Grain;
}

export interface TablesRead extends Known {
  readonly tables: readonly Table[];
  readonly programme: Programme;
  readonly gazetteer: Gazetteer;
  /** Whether a file was refused; every one. */
  readonly refused: 'none' | 'some' | 'all';
}

/** Reads exports or a published dataset, and tells what is refused. */
export async function readTables(files: readonly string[], values: TableValues): Promise<TablesRead> {
  if (files.length === 0 && values.dataset === undefined)
    throw new UsageError('name at least one export, or a published --dataset DIR');
  if (files.length > 0 && values.dataset !== undefined) throw new UsageError('name exports or a --dataset, not both');
  const programme = await loadProgramme();
  const gazetteer = await loadGazetteer(programme);
  if (values.dataset !== undefined)
    return { ...(await readPublished(values.dataset, programme.publicKey)), programme, gazetteer, refused: 'none' };
  const { reports, hashes, ...read } = await readDataset(files, gazetteer, await loadAnswers(values));
  const refused = reports.filter(({ outcome }) => outcome === 'reject_file' || outcome === 'needs_user_input');
  tellRefused(refused);
  const sources = reports.flatMap((report, index): Known['sources'] => {
    const { file, kind, rows, rejected } = report;
    return kind === 'attendance' || kind === 'coaching' || kind === 'opportunity'
      ? [{ file, sha256: hashes[index] ?? '', kind, rows, rejected, counted: countedIn(report) }]
      : [];
  });
  const all = reports.length > 0 && refused.length === reports.length ? 'all' : 'some';
  return {
    ...read,
    recorded: recordedIn(reports),
    sources,
    grain: finest,
    programme,
    gazetteer,
    refused: refused.length === 0 ? 'none' : all,
  };
}
