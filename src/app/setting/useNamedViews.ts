import * as v from 'valibot';
import { type NamedView, namedViewSchema } from '../../model/place/namedView.ts';
import { useProgramme } from './places.tsx';
import { stored } from './stored.ts';

const kept = stored<readonly NamedView[]>('bilan.views', v.array(namedViewSchema), []);

interface Views {
  /** Those of the programme's file, then those of this browser, which take the place of others of their name. */
  readonly views: readonly (NamedView & { readonly isOwn: boolean })[];
  readonly save: (view: NamedView) => void;
  readonly remove: (name: string) => void;
}

/** Views under a name: the last saved under a name wins. */
export function useNamedViews(): Views {
  const own = kept.use();
  const { views: shared } = useProgramme();
  const isOwn = (name: string): boolean => own.some((view) => view.name === name);
  return {
    views: [
      ...shared.filter(({ name }) => !isOwn(name)).map((view) => ({ ...view, isOwn: false })),
      ...own.map((view) => ({ ...view, isOwn: true })),
    ],
    save: (view) => kept.write([...own.filter(({ name }) => name !== view.name), view]),
    remove: (name) => kept.write(own.filter((view) => view.name !== name)),
  };
}
