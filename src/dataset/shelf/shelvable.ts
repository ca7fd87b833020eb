import type { MappedColumn, Report } from '../../model/dataset/report.ts';
import type { SnapshotFacts } from '../snapshot/manifest.ts';

/** What may stay in the browser of what is said of a dataset: no cell of a file, which may name somebody. */
export function shelvable(facts: SnapshotFacts): SnapshotFacts {
  return { ...facts, reports: facts.reports.map(withoutCells) };
}

function withoutCells(report: Report): Report {
  return {
    ...report,
    columns: report.columns.map(withoutSamples),
    rejections: report.rejections.map((rejection) => ({ ...rejection, raw: '' })),
    repairs: [],
    unknown_values: [],
  };
}

function withoutSamples({ header, field, use, reason, people }: MappedColumn): MappedColumn {
  return { header, field, use, reason, ...(people !== undefined && { people }) };
}
