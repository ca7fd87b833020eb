import { createHashHistory, createRootRoute, createRoute, createRouter, type AnyRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { parseSearch, type Search, stringifySearch } from './view.ts';

/** A page and where it is: the path after the hash. */
export interface PageRoute {
  readonly path: string;
  readonly Page: () => ReactNode;
}

/** Pages behind the hash of the address, so that any static host and base path serves them. */
export function createAppRouter(
  pages: readonly PageRoute[],
  Shell: () => ReactNode,
  NotFound: () => ReactNode,
): AnyRouter {
  const root = createRootRoute({
    component: Shell,
    notFoundComponent: NotFound,
    validateSearch: ({ query }: Record<string, unknown>): Search => ({ query: typeof query === 'string' ? query : '' }),
  });
  const routes = pages.map(({ path, Page }) => createRoute({ getParentRoute: () => root, path, component: Page }));
  return createRouter({
    routeTree: root.addChildren(routes),
    history: createHashHistory(),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
  });
}
