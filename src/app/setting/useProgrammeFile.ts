import { download } from '../../share/download.ts';
import { useProgramme } from './places.tsx';
import { useNamedViews } from './useNamedViews.ts';
import { usePromises } from './usePromises.ts';

/** Saves the programme's file with the targets, landmarks, notes and views of this browser in it. */
export function useProgrammeFile(): () => void {
  const programme = useProgramme();
  const { targets, annotations } = usePromises();
  const { views } = useNamedViews();
  return () => {
    const file = { ...programme, targets, annotations, views: views.map(({ isOwn: _isOwn, ...view }) => view) };
    download('programme.json', `${JSON.stringify(file, null, 2)}\n`, 'application/json');
  };
}
