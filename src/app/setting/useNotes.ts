import { useIntl } from 'react-intl';
import { noteFilter, noteScope } from '../../model/address/noteScope.ts';
import type { Annotation } from '../../model/time/annotation.ts';
import { useFilterLabel } from '../address/useFilterWords.ts';
import { useView } from '../address/view.ts';
import { usePromises } from './usePromises.ts';

/** The landmarks and notes that say something of what the page looks at; those of a part of it name that part. */
export function useNotes(): readonly Annotation[] {
  const { formatMessage } = useIntl();
  const { annotations } = usePromises();
  const { filter } = useView().view;
  const labelOf = useFilterLabel();
  return annotations.flatMap((note) => {
    const scope = noteScope(note.filter, filter);
    if (scope === null) return [];
    if (scope !== 'within') return [note];
    const name = labelOf(noteFilter(note.filter));
    const named = (value: string): string => formatMessage({ id: 'month.point' }, { name, value });
    return [{ ...note, fr: named(note.fr), en: named(note.en) }];
  });
}
