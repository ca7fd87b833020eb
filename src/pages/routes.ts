import { lazy } from 'react';
import type { PageRoute } from '../app/shell/createAppRouter.tsx';

/** The pages that exist, each with its address; their code comes when they are opened. */
export const pages: readonly PageRoute[] = [
  {
    path: '/',
    title: 'page.overview',
    Page: lazy(async () => ({ default: (await import('./overview/OverviewPage.tsx')).OverviewPage })),
  },
  {
    path: '/territory',
    title: 'page.territory',
    Page: lazy(async () => ({ default: (await import('./territory/TerritoryPage.tsx')).TerritoryPage })),
  },
  {
    path: '/audience',
    title: 'page.audience',
    Page: lazy(async () => ({ default: (await import('./audience/AudiencePage.tsx')).AudiencePage })),
  },
  {
    path: '/pathway',
    title: 'page.pathway',
    Page: lazy(async () => ({ default: (await import('./pathway/PathwayPage.tsx')).PathwayPage })),
  },
  {
    path: '/partners',
    title: 'page.partners',
    Page: lazy(async () => ({ default: (await import('./partners/PartnersPage.tsx')).PartnersPage })),
  },
  {
    path: '/press',
    title: 'page.press',
    Page: lazy(async () => ({ default: (await import('./press/PressPage.tsx')).PressPage })),
  },
  {
    path: '/data',
    title: 'page.data',
    Page: lazy(async () => ({ default: (await import('./data/DataPage.tsx')).DataPage })),
  },
  {
    path: '/method',
    title: 'page.method',
    Page: lazy(async () => ({ default: (await import('./method/MethodPage.tsx')).MethodPage })),
  },
  {
    path: '/query',
    title: 'page.query',
    Page: lazy(async () => ({ default: (await import('./query/QueryPage.tsx')).QueryPage })),
    isAside: true,
  },
];
