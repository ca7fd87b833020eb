import { createContext, use } from 'react';
import type { PageRoute } from './PageHere.tsx';

/** The pages there are, for whoever draws them elsewhere than where the reader is. */
export const SitePages = createContext<readonly PageRoute[]>([]);

export function usePages(): readonly PageRoute[] {
  return use(SitePages);
}
