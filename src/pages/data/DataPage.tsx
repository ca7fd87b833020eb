import type { ReactNode } from 'react';
import { useProgramme } from '../../app/setting/places.tsx';
import { KeeperPage } from './KeeperPage.tsx';
import { ReaderPage } from './ReaderPage.tsx';

/** Where the figures come from: for whoever holds the files, with every tool; for readers of a published site, as it was published. */
export function DataPage(): ReactNode {
  return useProgramme().published ? <ReaderPage /> : <KeeperPage />;
}
