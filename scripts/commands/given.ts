import { sqlCounter } from '../../src/engine/sql/counter.ts';
import { tellRefused } from '../inspect/tellRefused.ts';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import type { Gazetteer } from '../../src/geo/gazetteer.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';
import { withinData } from '../../src/metrics/ask/withinData.ts';
import { inOneCall } from '../../src/metrics/ask/inOneCall.ts';
import type { Counter } from '../../src/metrics/ask/counter.ts';
import { readView, type View } from '../../src/model/address/address.ts';
import { defaultPeriod } from '../../src/model/time/defaultPeriod.ts';
import { type Scope, toScope } from '../../src/model/address/filter.ts';
import { type Recorded, recordedIn } from '../../src/model/dataset/recorded.ts';
import { countedIn } from '../../src/model/dataset/counted.ts';
import type { RemoteManifest } from '../../src/model/dataset/remoteManifest.ts';
import type { Measured } from '../../src/model/figure/figure.ts';
import type { Period } from '../../src/model/time/period.ts';
import type { Programme } from '../../src/model/place/programme.ts';
import { NotTold, telling } from '../../src/metrics/ask/coarse/telling.ts';
import { tellsOf } from '../../src/metrics/ask/coarse/told.ts';
import { finest, type Grain } from '../../src/model/publication/grain.ts';
import { answerOptions, loadAnswers } from './loadAnswers.ts';
import { loadGazetteer, loadProgramme } from './programmeFiles.ts';
import { readDataset } from './readDataset.ts';
import { readPublished } from '../publish/readPublished.ts';
import { UsageError } from './usage.ts';

/** Options of every command that computes figures: exports or a published dataset, and what to look at. */
export const givenOptions = {
  filter: { type: 'string', default: '' },
  dataset: { type: 'string' },
  ...answerOptions,
} as const;

interface Values {
  readonly filter: string;
  readonly dataset?: string | undefined;
  readonly answers?: string | undefined;
  readonly key?: string | undefined;
}

/** A dataset to be asked. */
export interface Given {
  readonly counter: Counter;
  readonly scope: Scope;
  readonly view: View;
  readonly extent: Period | null;
  /** What the files record. */
  readonly recorded: ReadonlySet<Recorded>;
  /** Names the dataset. */
  readonly digest: string;
  readonly sources: RemoteManifest['sources'];
  /** Whether a file was refused. */
  readonly isPartial: boolean;
  /** Figures where nothing is known of what the data does not hold. */
  readonly shape: (measured: Measured) => Measured;
  readonly programme: Programme;
  readonly gazetteer: Gazetteer;
}

/** Reads exports or a published dataset, tells what is refused, and hands over what can be asked; 1 when a file was refused. */
export async function withGiven(
  files: readonly string[],
  values: Values,
  use: (given: Given) => Promise<void>,
): Promise<number> {
  if (files.length === 0 && values.dataset === undefined)
    throw new UsageError('name at least one export, or a published --dataset DIR');
  if (files.length > 0 && values.dataset !== undefined) throw new UsageError('name exports or a --dataset, not both');
  const { view, bad } = readView(values.filter.replace(/^[?#/]+/, ''));
  if (bad.length > 0)
    throw new UsageError(`--filter: ${bad.map(({ name, raw }) => `${name}=${raw}`).join(', ')} is not understood`);
  const programme = await loadProgramme();
  const gazetteer = await loadGazetteer(programme);
  const { tables, extent, reports, recorded, digest, sources, grain } =
    values.dataset === undefined
      ? await readFiles(files, gazetteer, values)
      : { ...(await readPublished(values.dataset, programme.publicKey)), reports: [] };
  const refused = reports.filter(({ outcome }) => outcome === 'reject_file' || outcome === 'needs_user_input');
  tellRefused(refused);
  if (reports.length > 0 && refused.length === reports.length) return 1;
  const engine = await openNative();
  try {
    await engine.load(tables.map(encodeTable), prepare);
    const shape = (measured: Measured): Measured => withinData(measured, { extent, recorded });
    const scope = toScope(view.filter, defaultPeriod(programme, extent));
    const { opening } = programme;
    const own = inOneCall(sqlCounter(engine.query, programme));
    await use({
      counter: extent === null ? own : telling(own, tellsOf({ grain, opening, extent })),
      scope,
      view,
      extent,
      recorded,
      digest,
      sources,
      isPartial: refused.length > 0,
      shape,
      programme,
      gazetteer,
    });
  } catch (error) {
    if (!(error instanceof NotTold)) throw error;
    throw new UsageError('this dataset was published too coarsely to tell that: by month, or each year apart', {
      cause: error,
    });
  } finally {
    await engine.close();
  }
  return refused.length > 0 ? 1 : 0;
}

async function readFiles(
  files: readonly string[],
  gazetteer: Gazetteer,
  values: Values,
): Promise<Awaited<ReturnType<typeof readDataset>> & Pick<Given, 'recorded' | 'sources'> & { readonly grain: Grain }> {
  const read = await readDataset(files, gazetteer, await loadAnswers(values));
  const sources = read.reports.flatMap((report, index): Given['sources'] => {
    const { file, kind, rows, rejected } = report;
    return kind === 'attendance' || kind === 'coaching' || kind === 'opportunity'
      ? [{ file, sha256: read.hashes[index] ?? '', kind, rows, rejected, counted: countedIn(report) }]
      : [];
  });
  return { ...read, recorded: recordedIn(read.reports), sources, grain: finest };
}
