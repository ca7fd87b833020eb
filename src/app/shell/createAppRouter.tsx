import {
  type AnyRouter,
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type RouterHistory,
} from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import type { MessageId } from '../../i18n/fr.ts';
import { Arriving } from '../figures/busy.tsx';
import { Crashed } from './Crashed.tsx';
import { Title } from './Title.tsx';
import { parseSearch, type Search, stringifySearch } from '../address/view.ts';

/** A page and where it is: the path after the hash. */
export interface PageRoute {
  readonly path: string;
  readonly title: MessageId;
  readonly Page: ComponentType;
  /** Found from another page and by search, not in the menu. */
  readonly isAside?: true;
}

/** Pages behind the hash of the address, so that any static host and base path serves them. */
export function createAppRouter(
  pages: readonly PageRoute[],
  Shell: ComponentType<{ readonly pages: readonly PageRoute[] }>,
  NotFound: () => ReactNode,
  history: RouterHistory = createHashHistory(),
): AnyRouter {
  const root = createRootRoute({
    component: () => <Shell pages={pages} />,
    notFoundComponent: NotFound,
    validateSearch: ({ query }: Record<string, unknown>): Search => ({ query: typeof query === 'string' ? query : '' }),
  });
  const routes = pages.map(({ path, title, Page }) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: () => (
        <>
          <Title id={title} />
          <Page />
        </>
      ),
    }),
  );
  return createRouter({
    routeTree: root.addChildren(routes),
    history,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultErrorComponent: Crashed,
    defaultPendingComponent: Arriving,
  });
}
