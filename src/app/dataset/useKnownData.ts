import type { Known } from '../../metrics/ask/withinData.ts';
import { recordedIn } from '../../model/dataset/recorded.ts';
import { recordedBefore } from '../../model/dataset/published.ts';
import { useDataset } from './DatasetProvider.tsx';

/** The days of the data, and what its files record. */
export function useKnownData(): Known {
  const { dataset } = useDataset();
  if (dataset.state !== 'ready') return { extent: null, recorded: recordedIn([]) };
  const { extent, publication, remote, reports } = dataset;
  if (remote !== null) return { extent, recorded: new Set(remote.recorded) };
  return { extent, recorded: publication === null ? recordedIn(reports) : recordedBefore(publication) };
}
