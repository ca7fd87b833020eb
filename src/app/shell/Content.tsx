import { memo, type ReactNode } from 'react';
import { DataExtent } from '../../ui/figure/Running.tsx';
import { SectionsProvider } from '../../ui/layout/Sections.tsx';
import styles from '../../ui/layout/shell/Shell.module.css';
import { CONTENT } from '../../ui/layout/shell/SkipLink.tsx';
import { FilterByClick } from '../address/FilterByClick.tsx';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { ChartsSaved } from '../figures/ChartsSaved.tsx';
import { Leaving } from '../figures/Leaving.tsx';
import { Passports } from '../figures/Passports.tsx';
import { Noted } from '../setting/Noted.tsx';
import { PageHere, type PageRoute } from './PageHere.tsx';

/** The page, between the header and the footer: drawn again when what it shows changes, and not with what surrounds it. */
export const Content = memo(Main);

function Main({ pages }: { readonly pages: readonly PageRoute[] }): ReactNode {
  return (
    <main id={CONTENT} tabIndex={-1} className={styles['main']}>
      <DataExtent value={useExtent()}>
        <Leaving>
          <FilterByClick>
            <ChartsSaved>
              <Passports>
                <SectionsProvider>
                  <Noted>
                    <PageHere pages={pages} />
                  </Noted>
                </SectionsProvider>
              </Passports>
            </ChartsSaved>
          </FilterByClick>
        </Leaving>
      </DataExtent>
    </main>
  );
}
