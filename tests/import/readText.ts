import { readFileSync } from 'node:fs';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { refusalOf } from '../../src/i18n/refusal.ts';
import { readGazetteer } from '../../src/geo/gazetteer.ts';
import { assemble } from '../../src/import/tables/assemble.ts';
import type { ImportContext } from '../../src/import/columns/context.ts';
import type { Extract } from '../../src/import/rows/extract.ts';
import { readExport } from '../../src/import/rows/readExport.ts';
import type { Report } from '../../src/model/dataset/report.ts';

export const gazetteer = readGazetteer(
  JSON.parse(readFileSync(new URL('../../data/geo/76.json', import.meta.url), 'utf8')),
);

/** Reads a text, or bytes, as an export dropped on the page one day of 2026. */
export async function extractOf(
  content: string | Uint8Array,
  answers: Partial<ImportContext> = {},
  name = 'export.csv',
): Promise<Extract> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readExport({ name, bytes }, { gazetteer, today: '2026-11-23', ...answers });
}

export async function reportOf(
  content: string | Uint8Array,
  answers: Partial<ImportContext> = {},
  name = 'export.csv',
): Promise<Report> {
  const [report] = assemble([await extractOf(content, answers, name)], { gazetteer }).reports;
  if (report === undefined) throw new TypeError('one extract has one report');
  return report;
}

/** Why a file is refused, in French, every space a plain one. */
export function refusalIn(report: Report): string {
  return (refusalOf(report, createMessages('fr')) ?? '').replace(/\s/g, ' ');
}

/** Every row that was read: what the counts of a report must add up to. */
export function counted({ attendances, events, not_attended, duplicates, rejected }: Report): number {
  const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
  return attendances + events + sum(not_attended) + duplicates + sum(rejected);
}
