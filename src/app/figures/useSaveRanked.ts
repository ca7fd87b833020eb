import { useIntl } from 'react-intl';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { factsOf } from '../../share/publish/releasedTables.ts';
import type { RankedContent } from '../../share/rankedCsv.ts';
import { useProfile } from '../address/view.ts';
import { useProgramme } from '../setting/places.tsx';
import { saveRanked } from '../setting/saving.ts';
import { useFactFilter, useMayLeave } from './Leaving.tsx';

/** Saves the rows shown of a table, in the order shown; under a public profile it is said so, and remembered. */
export function useSaveRanked(): (
  name: string,
  content: RankedContent,
  columns: readonly Released<Measured>[],
) => void {
  const messages = useIntl();
  const { name: source } = useProgramme();
  const isInternal = useProfile() === 'internal';
  const mayLeave = useMayLeave();
  const filter = useFactFilter();
  return (name, content, columns) => {
    if (!mayLeave(factsOf(columns.map((measured) => ({ filter, measured }))))) return;
    void saveRanked(name, content, columns, source, isInternal, messages);
  };
}
