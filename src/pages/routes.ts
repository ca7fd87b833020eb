import { lazily } from '../app/code/lazily.tsx';
import type { PageRoute } from '../app/shell/PageHere.tsx';
import { OverviewPage } from './overview/OverviewPage.tsx';

/** The pages that exist, each with its address. The code of the first comes with that of what surrounds it, that of the others when they are opened. */
export const pages: readonly PageRoute[] = [
  {
    path: '/',
    title: 'page.overview',
    Page: OverviewPage,
  },
  {
    path: '/territory',
    title: 'page.territory',
    Page: lazily(async () => (await import('./territory/TerritoryPage.tsx')).TerritoryPage),
  },
  {
    path: '/audience',
    title: 'page.audience',
    Page: lazily(async () => (await import('./audience/AudiencePage.tsx')).AudiencePage),
  },
  {
    path: '/pathway',
    title: 'page.pathway',
    Page: lazily(async () => (await import('./pathway/PathwayPage.tsx')).PathwayPage),
  },
  {
    path: '/partners',
    title: 'page.partners',
    Page: lazily(async () => (await import('./partners/PartnersPage.tsx')).PartnersPage),
  },
  {
    path: '/press',
    title: 'page.press',
    Page: lazily(async () => (await import('./press/PressPage.tsx')).PressPage),
  },
  {
    path: '/data',
    title: 'page.data',
    Page: lazily(async () => (await import('./data/DataPage.tsx')).DataPage),
    isTimeless: true,
  },
  {
    path: '/method',
    title: 'page.method',
    Page: lazily(async () => (await import('./method/MethodPage.tsx')).MethodPage),
    isTimeless: true,
  },
  {
    path: '/sheet',
    title: 'page.sheet',
    Page: lazily(async () => (await import('./sheet/SheetPage.tsx')).SheetPage),
    isAside: true,
  },
  {
    path: '/query',
    title: 'page.query',
    Page: lazily(async () => (await import('./query/QueryPage.tsx')).QueryPage),
    isTimeless: true,
    isAside: true,
  },
];
