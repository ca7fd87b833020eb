import { lazy, type ReactNode, Suspense, useLayoutEffect, useState } from 'react';
import { RawIntlProvider } from 'react-intl';
import { writeView } from '../../model/address/address.ts';
import type { Confirmation } from '../../engine/confirmation.ts';
import type { ConfirmationState } from '../../ui/layout/shell/Confirmation.tsx';
import { isShelfHinted } from '../../dataset/shelf/shelfHint.ts';
import { Button } from '../../ui/layout/Button.tsx';
import { DemoNotice } from '../../ui/layout/shell/DemoNotice.tsx';
import { Footer } from '../../ui/layout/shell/Footer.tsx';
import { Header } from '../../ui/layout/shell/Header.tsx';
import { SkipLink } from '../../ui/layout/shell/SkipLink.tsx';
import { StateNotice } from '../../ui/layout/shell/StateNotice.tsx';
import { DropZone } from '../../ui/report/DropZone.tsx';
import { useBusy } from '../figures/busy.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { Content } from './Content.tsx';
import type { PageRoute } from './PageHere.tsx';
import { useGo, useIsArriving } from '../route/Routed.tsx';
import { useConfirmation, useDataset, useJudge } from '../dataset/DatasetProvider.tsx';
import { ClockNotice } from './ClockNotice.tsx';
import { InstallOffer } from '../offline/InstallOffer.tsx';
import { useOpenedFiles } from '../offline/useOpenedFiles.ts';
import { VersionNotice } from '../offline/VersionNotice.tsx';
import { ShelfNotice } from './ShelfNotice.tsx';
import { PageLink } from '../address/PageLink.tsx';
import { judging } from '../setting/judging.ts';
import { useProgramme } from '../setting/places.tsx';
import { useMessages } from '../setting/useMessages.ts';
import { CountedBy } from '../dataset/CountedBy.tsx';
import { useLeaving } from './useLeaving.ts';
import { useUndoKey } from './useUndo.ts';
import { readLanguage, useProfile, useSetView, useView } from '../address/view.ts';

const RemoteNotice = lazy(async () => ({ default: (await import('../dataset/elsewhere.ts')).RemoteNotice }));

/** What surrounds every page. */
export function Shell({ pages }: { readonly pages: readonly PageRoute[] }): ReactNode {
  const { view } = useView();
  const setView = useSetView();
  const { language, messages, onRetry } = useMessages(readLanguage(view, navigator.languages));
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const [isPaletteOpen, openPalette] = useState(false);
  useUndoKey();
  useLeaving();
  const { name, demo, published } = useProgramme();
  const isMine = useProfile() === 'internal';
  const { dataset, importFiles, remote } = useDataset();
  const { judgeAlone } = useJudge();
  // Said before the demonstration is there, so that the page does not move down when it is.
  const isDemo =
    dataset.state === 'ready' ? dataset.demo : dataset.state === 'loading' && demo && !published && !isShelfHinted();
  const go = useGo();
  useBusy(useIsArriving());

  const drop = (files: readonly File[]): void => {
    go({ path: '/data', query: writeView(view) });
    void importFiles(files);
  };
  useOpenedFiles(published ? null : drop);

  return (
    <RawIntlProvider value={messages}>
      <>
        <SkipLink />
        {isDemo && <DemoNotice link={<PageLink to="/data">{messages.formatMessage({ id: 'demo.own' })}</PageLink>} />}
        <ShelfNotice />
        {remote !== null && (
          <Suspense fallback={null}>
            <RemoteNotice remote={remote} />
          </Suspense>
        )}
        {onRetry !== null && (
          <StateNotice text={messages.formatMessage({ id: 'code.missing.words' })}>
            <Button onClick={onRetry}>{messages.formatMessage({ id: 'page.retry' })}</Button>
          </StateNotice>
        )}
        <ClockNotice />
        <VersionNotice />
        <Header
          programme={name}
          nav={
            <>
              {pages
                .filter(({ isAside }) => isAside !== true)
                .map(({ path, title }) => (
                  <PageLink key={path} to={path}>
                    {messages.formatMessage({ id: title })}
                  </PageLink>
                ))}
            </>
          }
          onSearch={() => openPalette(true)}
          language={language}
          onLanguage={(lang) => setView({ lang })}
        />
        <Content pages={pages} />
        <Footer
          isJudged={judging.useIsWanted()}
          onJudged={(isWanted) => {
            judging.write(isWanted);
            judgeAlone(isWanted);
          }}
          offer={<InstallOffer />}
          elsewhere={remote === null ? null : <CountedBy remote={remote} />}
          confirmation={shownTo(isMine, useConfirmation())}
          loaded={
            dataset.state === 'ready'
              ? { extent: dataset.extent, files: dataset.reports.length, digest: dataset.digest }
              : null
          }
        />
        {!published && <DropZone onFiles={drop} />}
        <CommandPalette
          pages={pages.filter(({ isAside }) => isAside !== true || isMine)}
          isOpen={isPaletteOpen}
          onOpen={openPalette}
        />
      </>
    </RawIntlProvider>
  );
}

/** Both values of a difference are for whoever may see exact figures. */
function shownTo(isMine: boolean, confirmation: Confirmation): ConfirmationState {
  if (confirmation.state !== 'differs') return confirmation;
  const { question, given, judged } = confirmation;
  const detail = isMine ? JSON.stringify({ question, given, judged }).slice(0, 600) : null;
  return { state: 'differs', detail };
}
