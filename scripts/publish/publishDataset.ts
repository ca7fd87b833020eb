import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { encodePublished } from '../../src/dataset/snapshot/published.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { sqlCounter } from '../../src/engine/sql/counter.ts';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { THRESHOLD } from '../../src/metrics/define/threshold.ts';
import { countedIn } from '../../src/model/dataset/counted.ts';
import type { PublishedManifest } from '../../src/model/dataset/published.ts';
import { recordedIn } from '../../src/model/dataset/recorded.ts';
import type { Report } from '../../src/model/dataset/report.ts';
import { sha256 } from '../../src/model/dataset/sha256.ts';
import { untilDay } from '../../src/model/dataset/untilDay.ts';
import type { Gazetteer } from '../../src/geo/gazetteer.ts';
import type { Programme } from '../../src/model/place/programme.ts';
import { fromDayNumber } from '../../src/model/time/day.ts';
import { filesOf, refusalWords, wayWords } from '../../src/share/publish/files.ts';
import { knownUntilDay, publication } from '../../src/share/publish/publication.ts';
import type { Signer } from '../../src/share/publish/signer.ts';
import { exposures, madeAs } from '../../src/share/publish/variants.ts';
import type { readDataset } from '../commands/readDataset.ts';
import { areFictitious } from './areFictitious.ts';
import { loadLedger } from './ledgerFile.ts';
import type { PublishAsked } from './publishAsked.ts';
import { exposedWords, optionsOf, report, variantLines } from './tell.ts';
import { writePublication } from './writePublication.ts';

interface Given {
  readonly programme: Programme;
  readonly gazetteer: Gazetteer;
  readonly signer: Signer | null;
  readonly ledgerPath: string;
  readonly read: Awaited<ReturnType<typeof readDataset>>;
}

/**
 * Publishes a dataset of rows, or protected tables alone, as `asked`; where variants are only measured, says who can be singled out in each and writes nothing.
 * Resolves to the exit code: 1 when it would tell too much beside an earlier release, which is said with the ways out.
 */
export async function publishDataset(
  asked: PublishAsked,
  { programme, gazetteer, signer, ledgerPath, read }: Given,
): Promise<number> {
  const { until, variant } = asked;
  const { extent, reports, digest } = read;
  const tables = until === undefined ? read.tables : untilDay(read.tables, until);
  const whole = {
    extent: extent ?? programme.reportingYear,
    sources: await Promise.all(asked.files.map(async (path, index) => sourceOf(path, reports[index]))),
  };
  const known = until === undefined ? whole : knownUntilDay(whole, until);
  const { opening, ageBands: bounds } = programme;
  const making = { k: THRESHOLD, bounds, opening, extent: known.extent, random: drawAtRandom };
  if (asked.isMeasured) {
    for (const line of variantLines(exposures(tables, making))) console.error(line);
    return 0;
  }
  const described = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  const engines = [await openNative(), await openNative()] as const;
  try {
    const [own, other] = engines;
    await own.load(tables.map(encodeTable), prepare);
    const dataset = madeAs(variant, tables, making);
    await other.load(dataset.tables.map(encodeTable), prepare);
    const prepared = await publication(
      {
        programme,
        ...known,
        recorded: recordedIn(reports),
        profile: asked.profile,
        without: asked.without,
        licence: asked.licence,
        grain: variant.grain,
        version: described.version,
        digest,
        today: fromDayNumber(Math.floor(Date.now() / 86_400_000)),
        ledger: await loadLedger(ledgerPath),
        encode: encodePublished,
        before: sqlCounter(own.query, programme),
      },
      { ...dataset, after: sqlCounter(other.query, programme) },
    );
    const messages = createMessages(asked.language);
    if (prepared.state !== 'ready') {
      for (const line of refusalWords(prepared, { messages, gazetteer })) console.error(line);
      if (prepared.state === 'conflicts') {
        for (const way of prepared.ways ?? []) console.error(`${wayWords(way, messages)}${optionsOf(way)}`);
      }
      return 1;
    }
    const isFictitious = await areFictitious(asked.files);
    const words = { messages, gazetteer, region: gazetteer.region.name, isFictitious };
    await writePublication(await filesOf(prepared, { ...words, now: new Date(), signer }), asked.out, asked.ledger);
    report(prepared.manifest, prepared.before, prepared.after);
    if (prepared.exposure !== null) console.error(exposedWords(prepared.exposure));
    return 0;
  } finally {
    for (const engine of engines) await engine.close();
  }
}

/** 32 random bits a time, from the system: the identifiers must not be found again. */
function drawAtRandom(): number {
  return randomBytes(4).readUInt32BE() / 2 ** 32;
}

async function sourceOf(path: string, report: Report | undefined): Promise<PublishedManifest['sources'][number]> {
  const kind = report?.kind === 'coaching' || report?.kind === 'opportunity' ? report.kind : 'attendance';
  return {
    file: basename(path),
    sha256: await sha256(await readFile(path)),
    kind,
    rows: report?.rows ?? 0,
    rejected: { ...report?.rejected },
    counted: report === undefined ? null : countedIn(report),
  };
}
