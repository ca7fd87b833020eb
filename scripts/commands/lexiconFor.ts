import { datasetWords } from '../../src/press/claims/marks/datasetWords.ts';
import { type Lexicon, lexiconOf } from '../../src/press/claims/marks/lexicon.ts';
import type { Given } from './given.ts';

/** What a text may name: every commune of the region, and the themes and partners of the dataset. */
export async function lexiconFor({
  gazetteer,
  programme,
  counter,
  extent,
  scope: { period },
}: Given): Promise<Lexicon> {
  return lexiconOf(gazetteer, programme, { ...(await datasetWords(counter, extent, programme)), extent, period });
}
