import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { assemble } from '../../src/import/tables/assemble.ts';
import type { Extract } from '../../src/import/rows/extract.ts';
import { readExport } from '../../src/import/rows/readExport.ts';
import { type Day, fromDayNumber } from '../../src/model/time/day.ts';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { refusalOf } from '../../src/i18n/refusal.ts';
import type { Report } from '../../src/model/dataset/report.ts';
import { describeReport } from '../inspect/describeReport.ts';
import { wholeImport } from '../inspect/wholeImport.ts';
import { loadGazetteer, loadProgramme } from './programmeFiles.ts';
import type { Decided } from './loadAnswers.ts';
import { UsageError } from './usage.ts';

export interface InspectOptions {
  readonly json: boolean;
  /** INSEE code of the session city of files that name none. */
  readonly city?: string;
  /** What the data keeper answered about these exports and others. */
  readonly decided: Decided;
  /** Day of the session of files that name none. */
  readonly date?: Day;
}

/**
 * Reads each file as the import would and prints its report, one JSON object per line with `json`; with several files, a last one for the whole
 * import, where a row that two files hold counts once. Resolves to 1 when a file is refused or asks a question.
 */
export async function inspect(
  files: readonly string[],
  { json, city, date, decided }: InspectOptions,
): Promise<number> {
  const gazetteer = await loadGazetteer(await loadProgramme());
  if (city !== undefined && gazetteer.city(city) === undefined)
    throw new UsageError(`--city is not the INSEE code of a commune of ${gazetteer.region.name}: ${city}`);
  const today = fromDayNumber(Math.floor(Date.now() / 86_400_000));
  const french = createMessages('fr');
  const print = (report: Report): void => {
    const message = refusalOf(report, french);
    console.log(json ? JSON.stringify({ ...report, ...(message !== null && { message }) }) : describeReport(report));
    if (json && message !== null) console.error(message);
  };
  const { answers, decisions } = decided;
  const extracts: Extract[] = [];
  const reports: Report[] = [];
  for (const path of files) {
    const bytes = await readBytes(path);
    const extract = await readExport(
      { name: basename(path), bytes },
      {
        gazetteer,
        today,
        ...(city !== undefined && { city }),
        ...(date !== undefined && { date }),
        answers,
      },
    );
    // Alone, as if it were the only file, unless it was already given: the whole import comes last.
    const same = extracts.filter(({ sha256 }) => sha256 === extract.sha256).slice(0, 1);
    const report = assemble([...same, extract], { gazetteer, decisions }).reports.at(-1);
    if (report === undefined) throw new TypeError(`no report on ${path}`);
    extracts.push(extract);
    reports.push(report);
    print(report);
  }
  if (files.length > 1) print(wholeImport(assemble(extracts, { gazetteer, decisions })));
  return reports.some(({ outcome }) => outcome === 'reject_file' || outcome === 'needs_user_input') ? 1 : 0;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new UsageError(`cannot read ${path}`, { cause: error });
  }
}
