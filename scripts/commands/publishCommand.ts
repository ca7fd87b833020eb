import { tellRefused } from '../inspect/tellRefused.ts';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sqlCounter } from '../../src/engine/sql/counter.ts';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { THRESHOLD } from '../../src/metrics/define/threshold.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';
import { fromDayNumber, isDay } from '../../src/model/time/day.ts';
import { breakdownIds } from '../../src/model/figure/indicator.ts';
import { untilDay } from '../../src/model/dataset/untilDay.ts';
import { encodePublished } from '../../src/dataset/snapshot/published.ts';
import { recordedIn } from '../../src/model/dataset/recorded.ts';
import type { PublishedManifest } from '../../src/model/dataset/published.ts';
import { countedIn } from '../../src/model/dataset/counted.ts';
import type { Report } from '../../src/model/dataset/report.ts';
import { sha256 } from '../../src/model/dataset/sha256.ts';
import { filesOf, refusalWords, wayWords } from '../../src/share/publish/files.ts';
import { exposures, madeAs, type Variant } from '../../src/share/publish/variants.ts';
import { knownUntilDay, publication } from '../../src/share/publish/publication.ts';
import { answerOptions, loadAnswers } from './loadAnswers.ts';
import { loadGazetteer, loadProgramme } from './programmeFiles.ts';
import { loadLedger } from '../publish/ledgerFile.ts';
import { exposedWords, optionsOf, report, variantLines } from '../publish/tell.ts';
import { writePublication } from '../publish/writePublication.ts';
import { signerFor } from '../publish/signing.ts';
import { readDataset } from './readDataset.ts';
import { readArgs, UsageError } from './usage.ts';

/**
 * `bilan publish FILE… --out DIR [--profile press|open] [--licence TEXT] [--ledger FILE] [--fold-alone] [--months] [--cut-trails] [--until DAY] [--without BREAKDOWN]… [--sign KEYFILE]`: a pseudonymised dataset and its manifest (`press`), or protected
 * tables alone (`open`), and what it changes of the figures; with `--variants`, who can be singled out in each variant, and nothing is written. Every release is remembered in a ledger, beside the others unless another file is named;
 * 1 when the release would tell too much beside an earlier one. `--site [--each departments|cities|themes|partners|nothing]…`: the site of released answers, of each
 * programme year and each of its departments unless others are named, made by the built page (`dist/`).
 */
export async function publishCommand(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      profile: { type: 'string', default: 'press' },
      licence: { type: 'string', default: '' },
      ledger: { type: 'string' },
      'fold-alone': { type: 'boolean', default: false },
      months: { type: 'boolean', default: false },
      'cut-trails': { type: 'boolean', default: false },
      variants: { type: 'boolean', default: false },
      until: { type: 'string' },
      without: { type: 'string', multiple: true, default: [] },
      sign: { type: 'string' },
      site: { type: 'boolean', default: false },
      each: { type: 'string', multiple: true, default: ['departments'] },
      ...answerOptions,
    },
  });
  if (files.length === 0) throw new UsageError('name at least one export');
  if (values.out === undefined) throw new UsageError('say where to write with --out DIR');
  const profile = (['press', 'open'] as const).find((each) => each === values.profile);
  if (profile === undefined)
    throw new UsageError(`--profile ${values.profile}: a dataset is published as press or open`);
  const programme = await loadProgramme();
  const signer = await signerFor(values.sign, programme, values.out);
  const gazetteer = await loadGazetteer(programme);
  const { until } = values;
  if (until !== undefined && !isDay(until)) throw new UsageError(`--until ${until}: write a day as 2020-03-01`);
  const variant: Variant = {
    isFolded: values['fold-alone'],
    grain: { days: values.months ? 'month' : 'day', trails: values['cut-trails'] ? 'year' : 'whole' },
  };
  if (profile === 'open' && (values.months || values['cut-trails']))
    throw new UsageError('--months and --cut-trails are of a dataset of rows; --profile open has none');
  const without = breakdownIds.filter((each) => values.without.includes(each));
  if (without.length < values.without.length)
    throw new UsageError(`--without ${values.without.join(' ')}: one of ${breakdownIds.join(', ')}`);
  const { tables: all, extent, reports, digest } = await readDataset(files, gazetteer, await loadAnswers(values));
  const tables = until === undefined ? all : untilDay(all, until);
  const refused = reports.filter(({ outcome }) => outcome === 'reject_file' || outcome === 'needs_user_input');
  tellRefused(refused);
  if (refused.length > 0) return 1;
  const ledgerPath = values.ledger ?? join(values.out, 'ledger.json');
  if (values.site) {
    const others = [values.answers, values.sign].filter((path) => path !== undefined);
    const known = await loadLedger(ledgerPath);
    const { publishSite, eachOf } = await import('../publish/siteInBrowser.ts');
    const lines = await publishSite({
      given: [...files, ...others, ...(known === null ? [] : [ledgerPath])],
      profile,
      licence: values.licence,
      each: eachOf.filter((each) => values.each.includes(each)),
      out: values.out,
      ledger: values.ledger,
    });
    for (const line of lines) console.error(line);
    return lines.length > 0 ? 1 : 0;
  }
  const { opening, ageBands: bounds } = programme;
  const days = extent ?? programme.reportingYear;
  const { extent: kept } = until === undefined ? { extent: days } : knownUntilDay({ extent: days, sources: [] }, until);
  const making = { k: THRESHOLD, bounds, opening, extent: kept, random: drawAtRandom };
  if (values.variants) {
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
    const sources = await Promise.all(files.map(async (path, index) => sourceOf(path, reports[index])));
    const whole = { extent: days, sources };
    const prepared = await publication(
      {
        programme,
        ...(until === undefined ? whole : knownUntilDay(whole, until)),
        recorded: recordedIn(reports),
        profile,
        without,
        licence: values.licence,
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
    const messages = createMessages('fr');
    if (prepared.state !== 'ready') {
      for (const line of refusalWords(prepared, { messages, gazetteer })) console.error(line);
      if (prepared.state === 'conflicts') {
        for (const way of prepared.ways ?? []) console.error(`${wayWords(way, messages)}${optionsOf(way)}`);
      }
      return 1;
    }
    const words = { messages, gazetteer, region: gazetteer.region.name, isFictitious: false };
    const written = await filesOf(prepared, { ...words, now: new Date(), signer });
    await writePublication(written, values.out, values.ledger);
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
