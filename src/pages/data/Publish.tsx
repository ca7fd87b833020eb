import { type ReactNode, useId, useState, useTransition } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useBusy } from '../../app/figures/busy.tsx';
import { causeOf } from '../../ui/figure/causeOf.ts';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { type Prepared, usePublishing, type Within } from '../../app/publishing/usePublishing.ts';
import { BeforeAfter } from '../../ui/figure/BeforeAfter.tsx';
import { Button } from '../../ui/layout/Button.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import form from '../../ui/report/Form.module.css';
import styles from './DataPage.module.css';
import { Exposed } from './Exposed.tsx';
import { PublishHistory } from './PublishHistory.tsx';
import { mayPrepare, PublishRows, type RowsChoice } from './PublishRows.tsx';
import { PublishKey, PublishSave } from './PublishSave.tsx';
import { PublishSite } from './PublishSite.tsx';

/** Until the keeper says: everything is kept, and nobody may read it. */
const untold: RowsChoice = { place: null, variant: { isFolded: false, grain: { days: 'day', trails: 'whole' } } };

const kinds = ['site', 'press', 'open'] as const;

/** Prepares what may leave: shows what it changes of the figures, then hands an archive over. */
export function Publish(): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset, isImporting } = useDataset();
  const { ledger, prepare } = usePublishing();
  const [what, setWhat] = useState<(typeof kinds)[number]>('site');
  const [rows, setRows] = useState<RowsChoice>(untold);
  const [licence, setLicence] = useState('Licence Ouverte 2.0');
  const [prepared, setPrepared] = useState<{ readonly digest: string; readonly release: Prepared } | null>(null);
  const [isPreparing, startPreparing] = useTransition();
  const ids = { profile: useId(), licence: useId() };
  useBusy(isPreparing);
  if (dataset.state !== 'ready' || dataset.published) return null;
  const { digest } = dataset;
  const release = prepared?.digest === digest ? prepared.release : null;
  const start = (profile: 'press' | 'open', within: Within = {}): void =>
    startPreparing(async () => {
      try {
        setPrepared({
          digest,
          release: await prepare({
            profile,
            licence,
            variant: profile === 'open' ? untold.variant : rows.variant,
            ...within,
          }),
        });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const cause = formatMessage({ id: `cause.${causeOf(message)}` });
        setPrepared({
          digest,
          release: { state: 'refused', lines: [formatMessage({ id: 'publish.failed' }, { cause })], ways: [] },
        });
      }
    });
  return (
    <Section
      title={formatMessage({ id: 'publish.title' })}
      lead={formatMessage({ id: 'publish.lead' })}
      folded="narrow"
    >
      <div className={form['form']}>
        <div className={form['fields']}>
          <label className={form['field']} data-wide htmlFor={ids.profile}>
            <FormattedMessage id="publish.what" />
            <select
              id={ids.profile}
              value={what}
              onChange={({ currentTarget }) => {
                setWhat(kinds.find((each) => each === currentTarget.value) ?? 'site');
                setPrepared(null);
              }}
            >
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {formatMessage({ id: `publish.${each}` })}
                </option>
              ))}
            </select>
          </label>
          <label className={form['field']} htmlFor={ids.licence}>
            <FormattedMessage id="publish.licence" />
            <input id={ids.licence} value={licence} onChange={({ currentTarget }) => setLicence(currentTarget.value)} />
          </label>
        </div>
        <p className={styles['note']} role="status">
          {ledger === null ? (
            <FormattedMessage id="publish.ledger.none" />
          ) : (
            <FormattedMessage id="publish.ledger.known" values={{ count: ledger.releases.length }} />
          )}
        </p>
        <PublishHistory />
        <PublishKey />
        {what === 'site' ? (
          <PublishSite key={digest} licence={licence} />
        ) : (
          <>
            {what === 'press' && (
              <PublishRows
                choice={rows}
                onChange={(choice) => {
                  setRows(choice);
                  setPrepared(null);
                }}
              />
            )}
            <div className={form['buttons']}>
              <Button
                disabled={isImporting || isPreparing || (what === 'press' && !mayPrepare(rows))}
                onClick={() => start(what)}
              >
                <FormattedMessage id={isPreparing ? 'publish.running' : 'publish.prepare'} />
              </Button>
            </div>
            <div aria-live="polite">
              {release !== null && (
                <Release release={release} isDisabled={isPreparing} onWithin={(within) => start(what, within)} />
              )}
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

interface ReleaseProps {
  readonly release: Prepared;
  readonly isDisabled: boolean;
  readonly onWithin: (within: Within) => void;
}

function Release({ release, isDisabled, onWithin }: ReleaseProps): ReactNode {
  const { formatMessage } = useIntl();
  if (release.state === 'refused')
    return (
      <div className={styles['give']}>
        <ul>
          {release.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {release.ways.length > 0 && <p>{formatMessage({ id: 'publish.ways' })}</p>}
        {release.ways.map(({ label, within }) =>
          within === null ? (
            <p key={label}>{label}</p>
          ) : (
            <div key={label} className={form['buttons']}>
              <Button disabled={isDisabled} onClick={() => onWithin(within)}>
                {label}
              </Button>
            </div>
          ),
        )}
      </div>
    );
  const { manifest, exposure, shown, withheld, before, after, save } = release;
  return (
    <div className={styles['give']}>
      <p>
        {manifest.sha256 === null ? (
          <FormattedMessage id="publish.ready.open" values={{ shown, withheld }} />
        ) : (
          <FormattedMessage
            id="publish.ready"
            values={{ people: manifest.people, others: manifest.k - 1, ...manifest.losses }}
          />
        )}
      </p>
      {exposure !== null && <Exposed exposure={exposure} />}
      <BeforeAfter title={formatMessage({ id: 'publish.figures' })} before={before} after={after} />
      <PublishSave onSave={save} />
      {manifest.sha256 !== null && (
        <p className={styles['note']}>
          <FormattedMessage id="publish.where" />
        </p>
      )}
    </div>
  );
}
