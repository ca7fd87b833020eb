import type { Known } from '../../metrics/ask/withinData.ts';
import { recordedIn } from '../../model/dataset/recorded.ts';
import { useDataset } from './DatasetProvider.tsx';

/** The days of the data, and what its files record. */
export function useKnownData(): Known {
  const { dataset } = useDataset();
  return dataset.state === 'ready'
    ? { extent: dataset.extent, recorded: recordedIn(dataset.reports) }
    : { extent: null, recorded: recordedIn([]) };
}
