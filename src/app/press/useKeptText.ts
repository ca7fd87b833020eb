import * as v from 'valibot';
import { useDataset } from '../dataset/DatasetProvider.tsx';
import { stored } from '../setting/stored.ts';

/** Drafts of texts to check, by the digest of the dataset they were held against. On this device only. */
const schema = v.array(v.object({ dataset: v.string(), text: v.string() }));
const kept = stored<v.InferOutput<typeof schema>>('bilan.texts', schema, []);
/** Datasets whose draft is kept, and the longest one kept. */
const MOST = 5;
const LONGEST = 200_000;

/** The text being checked, kept between visits. */
export function useKeptText(): readonly [string, (text: string) => void] {
  const { dataset } = useDataset();
  const own = dataset.state === 'ready' ? dataset.digest : '';
  const all = kept.use();
  const text = all.find((each) => each.dataset === own)?.text ?? '';
  return [
    text,
    (next) => {
      const others = all.filter((each) => each.dataset !== own);
      const drafts = next === '' ? others : [{ dataset: own, text: next.slice(0, LONGEST) }, ...others];
      kept.write(drafts.slice(0, MOST));
    },
  ];
}
