import { type ReactNode, useTransition } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { causeOf } from '../../ui/figure/causeOf.ts';
import { useBusy } from '../../app/figures/busy.tsx';
import { forgetVintages } from '../../app/figures/useVintages.ts';
import { useDataset, useImporting, useLastImport, useProposal } from '../../app/dataset/DatasetProvider.tsx';
import { PageLink } from '../../app/address/PageLink.tsx';
import { saveAnswers, saveIdentityKey } from '../../app/setting/saving.ts';
import { Words } from '../../app/setting/Words.tsx';
import { Button } from '../../ui/layout/Button.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { ChangesNotice } from '../../ui/report/ChangesNotice.tsx';
import { FilePicker } from '../../ui/report/FilePicker.tsx';
import { Oddities } from '../../ui/report/Oddities.tsx';
import { ImportProgress } from '../../ui/report/ImportProgress.tsx';
import styles from './DataPage.module.css';
import { Erase } from './Erase.tsx';
import { Files } from './Files.tsx';
import { Kept } from './Kept.tsx';
import { isRefused, LastImport } from './LastImport.tsx';
import { People } from './People.tsx';
import { Publish } from './Publish.tsx';
import { ShelfChoice } from './ShelfChoice.tsx';
import { WaitingFiles } from './WaitingFiles.tsx';

/** What is loaded and from which files; where to give others. */
export function KeeperPage(): ReactNode {
  return (
    <Words of="data">
      <Keeper />
    </Words>
  );
}

function Keeper(): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset, isImporting, answers, decide, undo, forget, loadDemo, readDemo, retry } = useDataset();
  const proposal = useProposal();
  const lastImport = useLastImport();
  const [isForgetting, startForgetting] = useTransition();
  useBusy(isForgetting);
  const loaded = dataset.state === 'ready' ? dataset.reports : [];
  const refused = lastImport !== null && 'reports' in lastImport ? lastImport.reports.filter(isRefused) : [];
  // Without every file, nobody can be told apart, nor found.
  const isWhole = dataset.state === 'ready' && dataset.absent.length === 0;
  const isDemo = dataset.state === 'ready' && dataset.demo;
  return (
    <Page title={formatMessage({ id: 'page.data' })} lead={formatMessage({ id: 'app.private' })}>
      <section className={styles['give']} aria-labelledby="import-title">
        <h2 id="import-title">
          <FormattedMessage id="import.title" />
        </h2>
        {proposal !== null && <ChangesNotice changes={proposal} onDecide={decide} />}
        <Giving />
        {isDemo && (
          <p className={styles['note']}>
            <FormattedMessage id="import.replaces-demo" />
          </p>
        )}
        <LastImport ended={lastImport} onRetry={() => void retry()} />
      </section>
      <WaitingFiles />
      <Files title="data.refused" reports={refused} />
      {dataset.state === 'ready' && <Oddities oddities={dataset.oddities} />}
      <ShelfChoice />
      {isWhole && (
        <>
          <People />
          <Erase />
        </>
      )}
      <Files title="data.loaded" reports={loaded} />
      {dataset.state === 'empty' && (
        <p className={styles['note']}>
          <FormattedMessage id="dataset.empty" />
        </p>
      )}
      {dataset.state === 'failed' && (
        <p className={styles['note']}>
          <FormattedMessage id="dataset.failed" /> <FormattedMessage id={`cause.${causeOf(dataset.message)}`} />
        </p>
      )}
      <div className={styles['actions']}>
        {dataset.state === 'ready' && (
          <Button
            look="danger"
            disabled={isImporting || isForgetting}
            onClick={() => {
              forgetVintages();
              startForgetting(forget);
            }}
          >
            <FormattedMessage id="data.forget" />
          </Button>
        )}
        {dataset.state === 'ready' && dataset.undoable > 0 && (
          <Button disabled={isImporting} onClick={() => void undo()}>
            <FormattedMessage id="data.undo" />
          </Button>
        )}
        <Button onClick={() => saveAnswers(answers())}>
          <FormattedMessage id="data.save-answers" />
        </Button>
        <Button onClick={() => saveIdentityKey()}>
          <FormattedMessage id="data.save-key" />
        </Button>
        <Button disabled={isImporting} onClick={() => void (isDemo ? readDemo() : loadDemo())}>
          <FormattedMessage id={isDemo ? 'data.read-demo' : 'data.demo'} />
        </Button>
      </div>
      <p className={styles['note']}>
        <FormattedMessage id="data.answers-help" />
      </p>
      <Publish />
      {dataset.state === 'ready' && (
        <p>
          <PageLink to="/query">
            <FormattedMessage id="page.query.link" />
          </PageLink>
        </p>
      )}
      <Kept />
    </Page>
  );
}

/** Where files are given, or how far their reading is: apart, because it is drawn five times a second. */
function Giving(): ReactNode {
  const { importFiles, cancel } = useDataset();
  const importing = useImporting();
  if (importing !== null) return <ImportProgress {...importing} onCancel={cancel} />;
  return <FilePicker onFiles={(files) => void importFiles(files)} />;
}
