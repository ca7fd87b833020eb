import { everything } from '../../../model/address/filter.ts';
import type { Period } from '../../../model/time/period.ts';
import type { Programme } from '../../../model/place/programme.ts';
import { measure } from '../../../metrics/ask/measure.ts';
import type { Counter } from '../../../metrics/ask/counter.ts';
import type { Lexicon } from './lexicon.ts';

/** The themes and partners that a dataset names, whatever their period; no count of theirs. */
export async function datasetWords(
  counter: Counter,
  extent: Period | null,
  programme: Programme,
): Promise<Pick<Lexicon, 'themes' | 'partners'>> {
  if (extent === null) return { themes: [], partners: [] };
  const [themes, partners] = await measure(
    counter,
    [
      { indicator: 'sessions', by: 'theme' },
      { indicator: 'sessions', by: 'partner' },
    ],
    { ...everything, period: extent },
    { programme },
  );
  const keys = (measured: typeof themes): readonly string[] =>
    (measured?.cells ?? []).map(({ key }) => key).filter((key) => key !== 'unknown');
  return { themes: keys(themes), partners: keys(partners) };
}
