import type { DatasetState } from '../../dataset/dataset.ts';
import { countedIn } from '../../model/dataset/counted.ts';
import type { PublishedManifest } from '../../model/dataset/published.ts';
import { download } from '../../share/download.ts';
import { askPublishing } from './askPublishing.ts';

/** What a publication says of the files that were counted. */
export function sourcesOf({
  reports,
  hashes,
}: Extract<DatasetState, { state: 'ready' }>): PublishedManifest['sources'] {
  return reports.map((report, index) => ({
    file: report.file,
    sha256: hashes[index] ?? '',
    kind: report.kind === 'coaching' || report.kind === 'opportunity' ? report.kind : ('attendance' as const),
    rows: report.rows,
    rejected: { ...report.rejected },
    counted: countedIn(report),
  }));
}

/** Hands the files of a publication over as one archive. */
export async function saveArchive(files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>, of: string): Promise<void> {
  const answer = await askPublishing({ type: 'pack', files });
  if (answer.type !== 'packed') throw new TypeError(`not an archive: ${answer.type}`);
  download(`bilan-publication-${of}.zip`, new Blob([answer.archive], { type: 'application/zip' }));
}
