import { useSyncExternalStore } from 'react';
import * as v from 'valibot';

const stored = v.array(v.object({ name: v.string(), path: v.string(), query: v.string() }));

/** A place of the application under a name: its path and the query of its address. */
export type NamedView = v.InferOutput<typeof stored>[number];

const KEY = 'bilan.views';
const listeners = new Set<() => void>();
let cached: { readonly text: string | null; readonly views: readonly NamedView[] } = { text: null, views: [] };

/** The views saved in this browser; those that cannot be read are as none. */
function read(): readonly NamedView[] {
  const text = localStorage.getItem(KEY);
  if (text !== cached.text) cached = { text, views: parse(text) };
  return cached.views;
}

function parse(text: string | null): readonly NamedView[] {
  try {
    const result = v.safeParse(stored, JSON.parse(text ?? '[]'));
    return result.success ? result.output : [];
  } catch {
    return []; // somebody else wrote there
  }
}

function write(views: readonly NamedView[]): void {
  localStorage.setItem(KEY, JSON.stringify(views));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Views under a name of one's own: the last saved under a name wins. */
export function useNamedViews(): {
  readonly views: readonly NamedView[];
  readonly save: (view: NamedView) => void;
  readonly remove: (name: string) => void;
} {
  const views = useSyncExternalStore(subscribe, read);
  return {
    views,
    save: (view) => write([...views.filter(({ name }) => name !== view.name), view]),
    remove: (name) => write(views.filter((view) => view.name !== name)),
  };
}
