import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { PageSkeleton } from '../../ui/layout/PageSkeleton.tsx';
import { useDataset } from '../dataset/DatasetProvider.tsx';
import { useKeptVersion } from '../offline/useKeptVersion.ts';

type Count = (change: (before: number) => number) => void;

const BusyContext = createContext<Count | null>(null);

/** The root element: `data-dataset` names the dataset, `data-ready` says that nothing below is loading. */
export function Root({ children }: { readonly children: ReactNode }): ReactNode {
  const [busy, setBusy] = useState(0);
  const { dataset, isImporting } = useDataset();
  const isReady = busy === 0 && !isImporting && dataset.state !== 'loading';
  useKeptVersion(isReady);
  return (
    <div data-dataset={dataset.state === 'ready' ? dataset.digest : ''} data-ready={isReady}>
      <BusyContext value={setBusy}>{children}</BusyContext>
    </div>
  );
}

/** Keeps the root from being ready. In a layout effect, so that no paint and no observer sees the page ready too early. */
export function useBusy(isBusy: boolean): void {
  const setBusy = useContext(BusyContext);
  useLayoutEffect(() => {
    if (!isBusy || setBusy === null) return undefined;
    setBusy((before) => before + 1);
    return () => setBusy((before) => before - 1);
  }, [isBusy, setBusy]);
}

/** Milliseconds without anything loading after which a page that is not on screen is done. */
const SETTLED = 150;

/** Around pages that are not on screen: what loads in them is not what the reader waits for. `onIdle` is called when nothing does any more, at each `step` anew. */
export function Apart({
  step,
  onIdle,
  children,
}: {
  readonly step: number;
  readonly onIdle: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const [busy, setBusy] = useState(0);
  return (
    <BusyContext value={setBusy}>
      {children}
      {busy === 0 && <Settled key={step} onSettled={onIdle} />}
    </BusyContext>
  );
}

function Settled({ onSettled }: { readonly onSettled: () => void }): ReactNode {
  const tell = useEffectEvent(onSettled);
  useEffect(() => {
    const timer = setTimeout(tell, SETTLED);
    return () => clearTimeout(timer);
  }, []);
  return null;
}

/** What a page shows while its code arrives. */
export function Arriving(): ReactNode {
  useBusy(true);
  return <PageSkeleton />;
}

/** In the place of a part of a page whose code arrives: as high as a window, so that what follows does not jump under a reader. */
export function Coming(): ReactNode {
  useBusy(true);
  return <div style={{ minBlockSize: '100vh' }} />;
}
