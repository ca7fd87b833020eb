import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { DataExtent } from '../../ui/figure/Running.tsx';
import { SectionsProvider } from '../../ui/layout/Sections.tsx';
import type { RecordedAnswer } from '../../share/publish/site.ts';
import styles from '../../ui/layout/shell/RecordedPages.module.css';
import { FilterByClick } from '../address/FilterByClick.tsx';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { Apart, useBusy } from '../figures/busy.tsx';
import { ChartsSaved } from '../figures/ChartsSaved.tsx';
import { Passports } from '../figures/Passports.tsx';
import { answersIn } from '../figures/answersIn.ts';
import { SettingProvider, useSetting } from '../setting/places.tsx';
import { createQueryClient } from '../setting/queryClient.ts';
import { memoryBar } from '../route/addressBar.ts';
import { Routed, useIsArriving } from '../route/Routed.tsx';
import { PageHere, type PageRoute } from '../shell/PageHere.tsx';
import { usePages } from '../shell/sitePages.ts';

interface Props {
  /** What each page is opened with, as the query of an address. */
  readonly views: readonly string[];
  readonly profile: 'press' | 'open';
  readonly onProgress: (done: number, all: number) => void;
  readonly onDone: (answers: readonly RecordedAnswer[]) => void;
  readonly onFailed: (error: Error) => void;
}

/** Pages that hold figures of the dataset. */
const recorded = ['/', '/territory', '/audience', '/pathway', '/partners', '/press', '/method'];

/**
 * Opens every page under each view as a reader of the published site would, out of sight, one after the other, and hands over the answers that they
 * asked for: what a site needs, and no question that no page asks.
 */
export function RecordedPages({ views, profile, onProgress, onDone, onFailed }: Props): ReactNode {
  const setting = useSetting();
  const pages = usePages().filter(({ path }) => recorded.includes(path));
  const [visits] = useState(() => views.flatMap((view) => pages.map(({ path }) => ({ view, path }))));
  const [client] = useState(createQueryClient);
  const [bar] = useState(() => memoryBar({ path: visits[0]?.path ?? '/', query: visits[0]?.view ?? '', anchor: '' }));
  const [step, setStep] = useState(0);
  const found = useRef(new Map<string, RecordedAnswer>());
  const goOn = (): void => {
    const visit = visits[step];
    if (visit === undefined) return;
    try {
      for (const answer of answersIn(client)) {
        const before = found.current.get(answer.key);
        found.current.set(answer.key, { ...answer, views: [...new Set([...(before?.views ?? []), visit.view])] });
      }
    } catch (error) {
      onFailed(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    onProgress(step + 1, visits.length);
    const next = visits[step + 1];
    setStep(step + 1);
    if (next === undefined) onDone([...found.current.values()]);
    else bar.go({ path: next.path, query: next.view, anchor: '' });
  };
  return (
    <div className={styles['apart']} inert aria-hidden="true">
      <SettingProvider setting={{ ...setting, programme: { ...setting.programme, published: true, profile } }}>
        <QueryClientProvider client={client}>
          <Apart step={step} onIdle={goOn}>
            <Routed bar={bar}>
              <Bare pages={pages} />
            </Routed>
          </Apart>
        </QueryClientProvider>
      </SettingProvider>
    </div>
  );
}

/** What a page stands in, and nothing around it. */
function Bare({ pages }: { readonly pages: readonly PageRoute[] }): ReactNode {
  useBusy(useIsArriving());
  return (
    <DataExtent value={useExtent()}>
      <FilterByClick>
        <ChartsSaved>
          <Passports>
            <SectionsProvider>
              <PageHere pages={pages} />
            </SectionsProvider>
          </Passports>
        </ChartsSaved>
      </FilterByClick>
    </DataExtent>
  );
}
