import type { Gazetteer } from '../../geo/gazetteer.ts';
import { assemble } from '../../import/tables/assemble.ts';
import { previewOf, suggestionOf } from '../../import/tables/preview.ts';
import type { Waiting } from '../../model/dataset/waiting.ts';
import type { Source } from './sources.ts';

/** Files that wait for an answer, as they are told to who may give it. */
export function waitingOf(sources: readonly Source[], gazetteer: Gazetteer): readonly Waiting[] {
  return sources.flatMap(({ extract }) =>
    assemble([extract], { gazetteer }).reports.map((report) => ({
      report,
      preview: previewOf(extract, gazetteer),
      suggestion: suggestionOf(report.file, gazetteer),
    })),
  );
}
