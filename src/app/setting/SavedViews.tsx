import type { ReactNode } from 'react';
import { writeView } from '../../model/address/address.ts';
import { NamedViews } from '../../ui/filters/NamedViews.tsx';
import { useProgramme } from './places.tsx';
import { useNamedViews } from './useNamedViews.ts';
import { useProgrammeFile } from './useProgrammeFile.ts';
import { useGo, usePlace } from '../route/Routed.tsx';
import { useView } from '../address/view.ts';

/** Saves what one looks at under a name, and goes back to it. */
export function SavedViews(): ReactNode {
  const { view } = useView();
  const go = useGo();
  const { path } = usePlace();
  const { views, save, remove } = useNamedViews();
  const { published } = useProgramme();
  const keep = useProgrammeFile();
  return (
    <NamedViews
      views={views}
      onKeep={published || views.every(({ isOwn }) => !isOwn) ? null : keep}
      onSave={(name) => save({ name, path, query: writeView(view) })}
      onRemove={remove}
      onOpen={(name) => {
        const found = views.find((each) => each.name === name);
        if (found !== undefined) go({ path: found.path, query: found.query });
      }}
    />
  );
}
