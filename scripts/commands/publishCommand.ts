import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { encodeTable } from '../../src/engine/encodeTable.ts';
import { openNative } from '../../src/engine/native.ts';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { formatFigure } from '../../src/i18n/format.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { primary, THRESHOLD } from '../../src/metrics/disclosure.ts';
import { measure } from '../../src/metrics/measure.ts';
import { headlines } from '../../src/metrics/overview.ts';
import { prepare } from '../../src/metrics/prepare.ts';
import { defaultPeriod } from '../../src/model/defaultPeriod.ts';
import type { Figure, Measured } from '../../src/model/figure.ts';
import { everything, toScope } from '../../src/model/filter.ts';
import type { Period } from '../../src/model/period.ts';
import type { Programme } from '../../src/model/programme.ts';
import { type PublishedManifest, writeTables } from '../../src/model/published.ts';
import type { Report } from '../../src/model/report.ts';
import type { Table } from '../../src/model/table.ts';
import { pseudonymise } from '../../src/share/publish/pseudonymise.ts';
import { answerOptions, loadAnswers } from './loadAnswers.ts';
import { loadGazetteer, loadProgramme } from './programmeFiles.ts';
import { readDataset } from './readDataset.ts';
import { readArgs, UsageError } from './usage.ts';

/** `bilan publish FILE… --out DIR [--profile press|open] [--licence TEXT]`: a pseudonymised dataset and its manifest, and what it changes of the figures. */
export async function publishCommand(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      profile: { type: 'string', default: 'press' },
      licence: { type: 'string', default: '' },
      ...answerOptions,
    },
  });
  if (files.length === 0) throw new UsageError('name at least one export');
  if (values.out === undefined) throw new UsageError('say where to write with --out DIR');
  const profile = (['press', 'open'] as const).find((each) => each === values.profile);
  if (profile === undefined)
    throw new UsageError(`--profile ${values.profile}: a dataset is published as press or open`);
  const programme = await loadProgramme();
  const { tables, extent, reports } = await readDataset(
    files,
    await loadGazetteer(programme),
    await loadAnswers(values),
  );
  const refused = reports.filter(({ outcome }) => outcome === 'reject_file' || outcome === 'needs_user_input');
  for (const { file, message, questions } of refused) console.error(message ?? `${file}: ${questions.join(', ')}`);
  if (refused.length > 0) return 1;
  const published = pseudonymise(tables, { k: THRESHOLD, bounds: programme.ageBands, random: drawAtRandom });
  const people = tables.find(({ name }) => name === 'person')?.rows ?? 0;
  if (people < THRESHOLD) {
    console.error(`fewer than ${THRESHOLD} people: nothing would be left to publish`);
    return 1;
  }
  const before = await figuresOf(tables, extent, programme);
  const after = await figuresOf(published.tables, extent, programme);
  const text = writeTables(published.tables);
  const described = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  const manifest: PublishedManifest = {
    form: 1,
    programme: programme.name,
    profile,
    k: THRESHOLD,
    version: described.version,
    sha256: await sha256(new TextEncoder().encode(text)),
    extent,
    sources: await Promise.all(files.map(async (path, index) => sourceOf(path, reports[index]))),
    people,
    losses: published.losses,
    figures: before.map(({ indicator, unit, total }, index) => ({
      indicator,
      before: valueOf(primary(total, unit, false)),
      after: valueOf(primary(after[index]?.total ?? { state: 'undefined' }, unit, false)),
    })),
    licence: values.licence,
  };
  await mkdir(values.out, { recursive: true });
  await writeFile(join(values.out, 'dataset.json'), text);
  await writeFile(join(values.out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  report(manifest, before, after);
  return 0;
}

/** 32 random bits a time, from the system: the identifiers must not be found again. */
function drawAtRandom(): number {
  return randomBytes(4).readUInt32BE() / 2 ** 32;
}

async function figuresOf(
  tables: readonly Table[],
  extent: Period | null,
  programme: Programme,
): Promise<readonly Measured[]> {
  const engine = await openNative();
  try {
    await engine.load(tables.map(encodeTable), prepare);
    const scope = toScope(everything, defaultPeriod(programme, extent));
    return await measure(
      engine.query,
      headlines.map((indicator) => ({ indicator, by: null })),
      scope,
      { programme },
    );
  } finally {
    await engine.close();
  }
}

async function sourceOf(path: string, report: Report | undefined): Promise<PublishedManifest['sources'][number]> {
  const kind = report?.kind === 'coaching' || report?.kind === 'opportunity' ? report.kind : 'attendance';
  return {
    file: basename(path),
    sha256: await sha256(await readFile(path)),
    kind,
    rows: report?.rows ?? 0,
    rejected: { ...report?.rejected },
  };
}

function valueOf(figure: Figure): number | null {
  return figure.state === 'shown' ? figure.value : null;
}

/** Before and after of every headline figure, and what was generalised. */
function report(
  { losses, people, k }: PublishedManifest,
  before: readonly Measured[],
  after: readonly Measured[],
): void {
  const messages = createMessages('fr');
  before.forEach(({ indicator, unit, total }, index) => {
    const now = after[index]?.total ?? { state: 'undefined' };
    console.error(`${indicator}: ${formatFigure(total, unit, messages)} → ${formatFigure(now, unit, messages)}`);
  });
  console.error(
    `of ${people} people, generalised so that each is like ${k - 1} others: home ${losses.home}, occupation ${losses.occupation}, age ${losses.age}, gender ${losses.gender}`,
  );
}
