import * as v from 'valibot';
import { stored } from './stored.ts';

const schema = v.array(v.object({ name: v.string(), path: v.string(), query: v.string() }));

/** A place of the application under a name: its path and the query of its address. */
export type NamedView = v.InferOutput<typeof schema>[number];

const kept = stored<readonly NamedView[]>('bilan.views', schema, []);

/** Views under a name of one's own: the last saved under a name wins. */
export function useNamedViews(): {
  readonly views: readonly NamedView[];
  readonly save: (view: NamedView) => void;
  readonly remove: (name: string) => void;
} {
  const views = kept.use();
  return {
    views,
    save: (view) => kept.write([...views.filter(({ name }) => name !== view.name), view]),
    remove: (name) => kept.write(views.filter((view) => view.name !== name)),
  };
}
